import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type TestApp, testApp } from '../app.ts'
import { openBrowser } from '../browser.ts'
import { aCourse, aRun } from '../make.ts'

let test: TestApp
let origin: string
let browser: Awaited<ReturnType<typeof openBrowser>>
before(async () => {
  const opening = openBrowser()
  test = await testApp('2026-11-23T09:00:00Z', { demoMails: tmpdir() }) // with the line that says it is a demo
  origin = await test.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await opening
})
after(async () => {
  await browser.close()
  await test.close()
})

/** Opens a page on a screen of this size, and asks it something. */
async function onScreen<T>([width, height]: readonly [number, number], path: string, ask: (page: Page) => T) {
  const visitor = await browser.visitor({ viewport: { width, height }, baseURL: origin })
  const page = await visitor.newPage()
  await page.goto(path)
  const answer = await ask(page)
  await visitor.close()
  return answer
}

describe('The first screen', () => {
  for (const size of [
    [1280, 720],
    [360, 640],
  ] as const)
    for (const path of ['/', '/nn/', '/en/'])
      it(`of ${path} shows the search field and the button at ${size.join(' × ')}`, async () => {
        const foot = await onScreen(size, path, async (page) => {
          assert.ok(await page.locator('#q').isVisible())
          const button = await page.locator('main form button').first().boundingBox()
          return button && button.y + button.height
        })
        assert.ok(foot && foot <= size[1], `the button ends at ${foot}`)
      })
})

describe('What a page is about', () => {
  it('stands as far below the title of a form as of any other page', async () => {
    const course = await aCourse(test.db)
    const run = await aRun(test.db, { courseId: course.id })
    const [usual, ...forms] = await Promise.all(
      ['/tjenester', '/behov', `/kurs/${course.slug}/${run.slug}/pamelding`].map((path) =>
        onScreen([360, 640], path, async (page) => {
          const title = await page.locator('h1').boundingBox()
          const ingress = await page.locator('.ingress').boundingBox()
          return title && ingress && Math.round(ingress.y - title.y - title.height)
        }),
      ),
    )
    assert.deepEqual(forms, [usual, usual])
  })
})
