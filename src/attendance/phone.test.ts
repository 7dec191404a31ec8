import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type TestApp, testApp } from '../../test/app.ts'
import { accessibilityFaults, isTooWide, openBrowser } from '../../test/browser.ts'
import { aHeldRun } from '../../test/held.ts'

let service: TestApp
let origin: string
let browser: Awaited<ReturnType<typeof openBrowser>>
before(async () => {
  const opening = openBrowser()
  service = await testApp()
  origin = await service.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await opening
})
after(async () => {
  await browser.close()
  await service.close()
})

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true }

/** A course leader at the door, with the list of the evening open. */
async function atTheDoor({ people, script }: { people: number; script: boolean }) {
  const held = await aHeldRun(service, { people })
  const context = await browser.visitor({ ...phone, javaScriptEnabled: script })
  await signIn(context, held.browser.cookie)
  const page = await context.newPage()
  await page.goto(`${origin}${held.path}/oppmote/1`)
  return { ...held, context, page }
}

/** The browser trusts its own machine with a cookie that is for https. */
async function signIn(context: BrowserContext, cookie: string) {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/', secure: true, httpOnly: true }])
}

const tap = (page: Page, name: string, mark: string) =>
  page.getByRole('group', { name }).getByText(mark, { exact: true }).tap()
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor({ timeout: 8000 })
const named = (number: number) => `Deltaker ${String(number).padStart(2, '0')}`

async function marksOf(run: number): Promise<string[]> {
  const rows = await service.db
    .selectFrom('attendanceMarks')
    .select('mark')
    .where('runId', '=', run)
    .orderBy('registrationId')
    .execute()
  return rows.map(({ mark }) => mark)
}

describe('A course leader with a phone at the door', () => {
  for (const script of [true, false]) {
    it(`marks fourteen people in under a minute of taps, ${script ? 'with' : 'without'} script`, async () => {
      const { page, run, context } = await atTheDoor({ people: 14, script })
      const started = performance.now()
      let taps = 0
      for (let number = 1; number <= 14; number += 1) {
        await tap(page, named(number), number === 3 ? 'Borte' : 'Møtt')
        taps += 1
      }
      await page.getByRole('button', { name: 'Lagre oppmøtet' }).tap()
      await says(page, '13 møtt')
      assert.ok(performance.now() - started < 60_000)
      assert.equal(taps, 14)
      assert.deepEqual(
        await marksOf(run.id),
        [...Array(14)].map((_, at) => (at === 2 ? 'absent' : 'came')),
      )
      if (script) assert.deepEqual(await accessibilityFaults(page), [])
      assert.equal(await isTooWide(page), false)
      await context.close()
    })
  }

  it('marks those who aren’t there, and the rest with one tap', async () => {
    const { page, run, context } = await atTheDoor({ people: 5, script: false })
    await tap(page, named(2), 'Sa fra')
    await page.getByRole('button', { name: 'Resten møtte' }).tap()
    await says(page, '4 møtt')
    assert.deepEqual(await marksOf(run.id), ['came', 'told', 'came', 'came', 'came'])
    await context.close()
  })

  it('has each tap saved at once, and is told so', async () => {
    const { page, run, context } = await atTheDoor({ people: 3, script: true })
    await tap(page, named(1), 'Møtt')
    await says(page, 'Alt er lagret. 1 møtt, 2 ikke merket')
    assert.deepEqual(await marksOf(run.id), ['came'])
    await tap(page, named(1), 'Borte')
    await says(page, 'Alt er lagret. 0 møtt, 1 borte, 2 ikke merket')
    assert.deepEqual(await marksOf(run.id), ['absent'])
    await context.close()
  })

  it('loses nothing when the line is gone, even when the page is closed', async () => {
    const { page, run, path, context } = await atTheDoor({ people: 3, script: true })
    await context.setOffline(true)
    await tap(page, named(1), 'Møtt')
    await tap(page, named(2), 'Sa fra')
    await says(page, /2 ikke lagret ennå/)
    assert.deepEqual(await marksOf(run.id), [])
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(`${origin}${path}/oppmote/1`)
    await says(again, 'Alt er lagret. 1 møtt, 1 sa fra, 1 ikke merket')
    assert.deepEqual(await marksOf(run.id), ['came', 'told'])
    assert.deepEqual(await again.evaluate('Object.keys(localStorage)'), [])
    await context.close()
  })

  it('saves by itself when the line is back', async () => {
    const { page, run, context } = await atTheDoor({ people: 2, script: true })
    await context.setOffline(true)
    await tap(page, named(1), 'Møtt')
    await says(page, /1 ikke lagret ennå/)
    await context.setOffline(false)
    await says(page, /Alt er lagret/)
    assert.deepEqual(await marksOf(run.id), ['came'])
    await context.close()
  })

  it('is asked when a colleague has tapped otherwise', async () => {
    const {
      page,
      context,
      keys,
      browser: colleague,
      path,
      staff,
    } = await atTheDoor({ people: 2, script: true })
    const { db } = service
    await colleague.send(`${path}/oppmote/1`, { [`mark-${keys[0]}`]: 'told', [`was-${keys[0]}`]: '' })
    const somebody = await db
      .selectFrom('accounts')
      .select('id')
      .where('id', '<>', staff.id)
      .executeTakeFirst()
    await db
      .updateTable('attendanceMarks')
      .set({ markedBy: somebody?.id ?? null })
      .execute()
    await tap(page, named(1), 'Møtt')
    await says(page, /merket «Sa fra».*og du «Møtt»/)
    await tap(page, named(1), 'Sa fra')
    await tap(page, named(1), 'Møtt')
    await says(page, /Alt er lagret. 1 møtt, 1 ikke merket/)
    await context.close()
  })

  it('who has been signed out is asked to sign in, and loses nothing', async () => {
    const { page, run, context, browser: mine } = await atTheDoor({ people: 2, script: true })
    await context.clearCookies()
    await tap(page, named(1), 'Møtt')
    await says(page, /Du må logge inn på nytt/)
    await signIn(context, mine.cookie)
    await page.getByRole('link', { name: 'Logg inn på nytt' }).tap()
    await says(page, /Alt er lagret/)
    assert.deepEqual(await marksOf(run.id), ['came'])
    await context.close()
  })
})
