import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Here } from '../here.ts'
import { Icon } from '../icon/icon.tsx'
import { JsonLd } from './json-ld.tsx'
import { Page } from './page.tsx'

const here: Here = {
  locale: 'nb',
  path: '/kurs?q=kols',
  baseUrl: 'https://mestring.example.no',
  demo: false,
  now: new Date('2026-11-22T10:00:00Z'),
}
const page = (about: Partial<Here> = {}, more: Partial<Parameters<typeof Page>[0]> = {}) =>
  render(
    <Page here={{ ...here, ...about }} title="Finn kurs" {...more}>
      <h1>Finn kurs</h1>
    </Page>,
  )

describe('A page', () => {
  it('says its language and its name', () => {
    assert.match(page(), /^<html lang="nb"/)
    assert.match(page({ locale: 'en' }), /^<html lang="en"/)
    assert.match(page(), /<title>Finn kurs – Mestring<\/title>/)
  })

  it('begins with a way past the menu', () => {
    assert.match(page(), /<body><a class="ds-skip-link" href="#content">Hopp til innholdet<\/a>/)
    assert.match(page(), /<main id="content"/)
  })

  it('says in its title that a form came back', () => {
    const errors = [{ field: 'email', message: 'Skriv en e-postadresse' }]
    assert.match(page({}, { errors }), /<title>Feil: Finn kurs – Mestring<\/title>/)
  })

  it('has one address in each language, without what was searched for', () => {
    const html = page()
    assert.match(html, /<link rel="canonical" href="https:\/\/mestring\.example\.no\/kurs"/)
    assert.match(html, /hreflang="nn" href="https:\/\/mestring\.example\.no\/nn\/kurs"/)
    assert.match(html, /hreflang="en" href="https:\/\/mestring\.example\.no\/en\/kurs"/)
  })

  it('that is one person’s own keeps its address to itself', () => {
    const html = page({ path: '/pamelding/hemmelig' }, { isPrivate: true })
    assert.doesNotMatch(html, /canonical|hreflang="nn" href="https/)
    assert.match(html, /<meta name="robots" content="noindex"/)
  })

  it('is the same page in the other languages, with the same question', () => {
    const html = page()
    assert.match(html, /href="\/nn\/kurs\?q=kols" hreflang="nn" lang="nn">Nynorsk/)
    assert.match(html, /href="\/en\/kurs\?q=kols" hreflang="en" lang="en">English/)
  })

  it('never lets a language lead to another host', () => {
    for (const path of ['//evil.example/x', '/\\evil.example/x', '\\\\evil.example']) {
      assert.doesNotMatch(page({ path }), /href="[/\\]{2}/, path)
    }
  })

  it('marks where in the menu it belongs', () => {
    assert.match(page({}, { current: 'courses' }), /href="\/kurs" aria-current="true">Finn kurs/)
    assert.doesNotMatch(page(), /aria-current="true">Finn kurs/)
  })

  it('says when everything on it is invented', () => {
    assert.match(page({ demo: true }), /Demo: personer, kurs og tall er oppdiktet/)
    assert.doesNotMatch(page(), /Demo:/)
  })

  it('asks no other host for anything, and writes no style into itself', () => {
    const html = page({ demo: true }, { stickyBar: <p>…</p> })
    const asked = [
      ...html.matchAll(/<(?:link rel="(?:icon|preload|stylesheet)"|script|img)[^>]*(?:href|src)="([^"]*)"/g),
    ]
    assert.ok(asked.length >= 4)
    for (const [, address] of asked) assert.match(address ?? '', /^\/assets\//)
    assert.doesNotMatch(html, / style=/)
  })

  it('draws each icon once, and points to it after that', () => {
    const html = render(
      <Page here={here} title="Finn kurs">
        <Icon name="place" />
        <Icon name="place" />
      </Page>,
    )
    assert.equal(html.match(/id="icon-place"/g)?.length, 1)
    assert.equal(html.match(/<use href="#icon-place"/g)?.length, 1)
  })
})

describe('Structured data', () => {
  it('cannot end its own element', () => {
    const html = render(<JsonLd data={{ name: '</script><script>alert(1)</script>' }} />)
    assert.equal(html.match(/<\/script>/g)?.length, 1)
    assert.deepEqual(JSON.parse(html.replace(/<[^>]*>/g, '')), { name: '</script><script>alert(1)</script>' })
  })
})
