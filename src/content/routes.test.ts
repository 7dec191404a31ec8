import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { open } from '../../test/pages.ts'
import { paths } from './paths.ts'

let test: TestApp
before(async () => {
  test = await testApp()
})
after(() => test.close())

describe('The front page', () => {
  it('asks one question and takes the answer to the search', async () => {
    const page = await open(test.app, paths.home)
    assert.equal(page.status, 200)
    assert.match(page.html, /<h1>Hva vil du lære å leve bedre med\?<\/h1>/)
    assert.match(page.html, /<form[^>]* method="get" action="\/kurs"/)
    for (const field of ['q', 'municipality', 'role']) assert.match(page.html, new RegExp(` name="${field}"`))
  })

  it('has six doors, and each is a search', async () => {
    const { html } = await open(test.app, paths.home)
    const doors = html.slice(html.indexOf('Kjenner du deg igjen?'), html.indexOf('Laget av to slags'))
    const searches = [...doors.matchAll(/href="(\/kurs\?[^"]*)"/g)].map(([, address]) => address)
    assert.equal(new Set(searches).size, 6)
  })

  it('stays in the language of the reader, wherever it leads', async () => {
    const { html } = await open(test.app, '/nn/')
    const leading = [...html.matchAll(/<(?:a|form) [^>]*(?:href|action)="\/[^>]*>/g)].map(([tag]) => tag)
    const elsewhere = leading.filter((tag) => !/="\/nn\//.test(tag) && !/hreflang=/i.test(tag))
    assert.deepEqual(elsewhere, [])
  })

  it('leads only to what is built', async () => {
    const { html } = await open(test.app, paths.home)
    const links = new Set(
      [...html.matchAll(/<a[^>]* href="(\/[^"#]*)"/g)].map(([, address]) => address ?? ''),
    )
    for (const address of links) {
      const { status } = await open(test.app, address.replaceAll('&amp;', '&'))
      assert.equal(status, 200, address)
    }
  })
})

describe('The pages that say what this is', () => {
  it('are there in every language, with one title each', async () => {
    for (const path of Object.values(paths)) {
      for (const language of ['', '/nn', '/en']) {
        const page = await open(test.app, `${language}${path}`)
        assert.equal(page.status, 200, `${language}${path}`)
        assert.equal(page.html.match(/<h1/g)?.length, 1, `${language}${path}`)
      }
    }
  })

  it('promise what the program does: thirty days, two years, at least five', async () => {
    const { text } = await open(test.app, paths.privacy)
    assert.match(text, /30 dager etter at kurset er over/)
    assert.match(text, /Navnet og e-posten din, kryptert, til siste gang vi spør/)
    assert.match(text, /slettes etter to år/)
    assert.match(text, /minst fem/)
  })

  it('say what isn’t good enough yet', async () => {
    const { text } = await open(test.app, paths.accessibility)
    assert.match(text, /Det vi vet ikke er bra nok/)
  })
})
