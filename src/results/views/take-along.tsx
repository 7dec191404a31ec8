import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { paths } from '../paths.ts'
import type { Period } from '../protection/tables.ts'
import type { CoursePlace } from '../queries.ts'
import { texts } from '../texts.ts'

/** The same figures on paper and as files. */
export const TakeAlong = ({ here, course, period }: { here: Here; course: CoursePlace; period: Period }) => {
  const t = texts[here.locale].links
  const year = period === 'all' ? '' : `?aar=${period}`
  const file = (name: string) => paths.export(course.slug, name) + year
  const links = [
    [t.meeting, paths.report(course.slug, 'mote') + year],
    [t.management, paths.report(course.slug, 'ledelse') + year],
    [t.csv, file('tall.csv')],
    [t.codebook, file('kodebok.csv')],
    [t.r, file('les-inn.R')],
    [t.spss, file('les-inn.sps')],
  ] as const
  return (
    <Section id="filer" printed={false}>
      <h2>{t.files}</h2>
      <ul>
        {links.map(([words, path]) => (
          <li>
            <Link href={to(here, path)}>{words}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
