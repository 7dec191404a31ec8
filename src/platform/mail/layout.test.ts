import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mailLayout } from './layout.tsx'

const action = { label: 'Se påmeldingen', url: 'https://mestring.example.no/pamelding/abc?x=1&y=2' }

describe('the layout of a mail', () => {
  it('says the same in text as in HTML', () => {
    const { text, html } = mailLayout({
      locale: 'nb',
      heading: 'Plassen er din',
      paragraphs: ['Velkommen.'],
      facts: [{ label: 'Når', value: 'tirsdag 12. januar kl. 17–20' }],
      action,
      closing: ['Passer det ikke? Gi plassen videre.'],
    })
    for (const words of [
      'Plassen er din',
      'Velkommen.',
      'Når',
      'tirsdag 12. januar kl. 17–20',
      'Se påmeldingen',
      'Gi plassen videre.',
    ]) {
      assert.ok(text.includes(words), `text lacks ${words}`)
      assert.ok(html.includes(words), `HTML lacks ${words}`)
    }
    assert.ok(text.includes(`\n${action.url}\n`), 'the address stands on a line of its own')
  })

  it('is in the language of its reader, down to the foot', () => {
    const feet = (['nb', 'nn', 'en'] as const).map((locale) =>
      mailLayout({ locale, heading: 'Hei', paragraphs: [] }),
    )
    assert.match(feet[0]?.text ?? '', /sendt automatisk/)
    assert.match(feet[1]?.text ?? '', /send automatisk/)
    assert.match(feet[2]?.html ?? '', /<html lang="en">.*sent automatically/s)
  })

  it('keeps what people wrote as words', () => {
    const { html } = mailLayout({
      locale: 'nb',
      heading: '<script>alert(1)</script>',
      paragraphs: ['"><img src=x>'],
    })
    assert.doesNotMatch(html, /<script|<img/)
  })

  it('fetches nothing and links to the web only', () => {
    const { html } = mailLayout({ locale: 'nb', heading: 'Hei', paragraphs: [], action })
    assert.doesNotMatch(html, /src=|url\(|@import/)
    assert.throws(() =>
      mailLayout({
        locale: 'nb',
        heading: 'Hei',
        paragraphs: [],
        action: { label: 'x', url: 'javascript:alert(1)' },
      }),
    )
  })

  it('does not say that answers go unread when they are read', () => {
    assert.doesNotMatch(
      mailLayout({ locale: 'nb', heading: 'Hei', paragraphs: [], answersAreRead: true }).text,
      /automatisk/,
    )
  })
})
