import type { Page } from 'playwright-core'
import type { Country } from '../country.ts'

/** Some of the runs to come in the demo country: one in a dozen, of courses of every kind. */
export async function someRuns({ db, tools }: Country): Promise<string[]> {
  const runs = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['c.slug as course', 'r.slug as run'])
    .where('r.startsAt', '>', tools.clock())
    .where('r.demo', '=', true)
    .orderBy('c.id')
    .orderBy('r.id')
    .execute()
  return runs.filter((_, i) => i % 12 === 0).map(({ course, run }) => `/kurs/${course}/${run}`)
}

/** What a page is on paper: how many sheets of A4, and what stands on them. */
export async function printed(page: Page, url: string): Promise<{ sheets: number; text: string }> {
  await page.emulateMedia({ media: 'print' })
  await page.goto(url)
  const pdf = await page.pdf({ format: 'A4' })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  const shown = await page.getByText('skrevet ut').filter({ visible: true }).allTextContents()
  return { sheets, text: shown.join(' ') }
}
