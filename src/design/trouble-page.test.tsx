import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import { locales } from '../platform/locale.ts'
import { troublePage } from './trouble-page.tsx'

const pageFor = (trouble: Parameters<typeof troublePage>[0]['trouble'], locale: (typeof locales)[number]) =>
  render(
    troublePage({
      here: { locale, path: '/x', baseUrl: 'https://mestring.example.no', demo: false, now: new Date() },
      trouble,
    }),
  )

describe('The page for trouble', () => {
  it('says in every language what happened and where to go', () => {
    for (const locale of locales) {
      for (const trouble of [400, 403, 404, 413, 429, 500, 503] as const) {
        const html = pageFor(trouble, locale)
        assert.match(html, /<h1>.{8,}<\/h1><\/div><p>.{20,}<\/p>/s, `${trouble} ${locale}`)
        assert.match(html, /class="ds-button"/)
      }
    }
  })

  it('never blames the person', () => {
    assert.match(pageFor(500, 'nb'), /Det er ikke din feil/)
    assert.doesNotMatch(pageFor(400, 'nb'), /ugyldig|forbudt|nektet/i)
  })

  it('is nothing to keep in a search engine', () => {
    assert.match(pageFor(404, 'nb'), /noindex/)
  })
})
