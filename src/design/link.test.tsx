import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import { ButtonLink } from './button.tsx'
import { Link, safeHref } from './link.tsx'

describe('A link', () => {
  it('leads to pages, mails and telephones', () => {
    for (const address of [
      '/kurs',
      '?page=2',
      '#email',
      'https://helsenorge.no/',
      'mailto:a@example.no',
      'tel:+4799900000',
    ]) {
      assert.equal(safeHref(address), address)
    }
  })

  it('that could run a script keeps its words and loses its address, however it is written', () => {
    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,hi',
      'vbscript:x',
    ]) {
      assert.equal(render(<Link href={address}>Se i kart</Link>), '<span>Se i kart</span>', address)
      assert.doesNotMatch(render(<ButtonLink href={address}>Se i kart</ButtonLink>), /href/)
    }
  })

  it('says when it leads to the page one is on', () => {
    const html = render(
      <Link href="/nn/" current="true" lang="nn">
        Nynorsk
      </Link>,
    )
    assert.match(html, /aria-current="true"/)
    assert.match(html, /lang="nn"/)
  })
})
