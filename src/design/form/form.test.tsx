import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import { ErrorSummary } from './error-summary.tsx'
import { Form, SearchForm } from './form.tsx'

const errors = [
  { field: 'email', message: 'Skriv en hel e-postadresse' },
  { field: 'role', message: 'Velg hvem du er' },
]

describe('A form', () => {
  it('that changes something carries its token and what earlier steps asked', () => {
    const html = render(
      <Form
        method="post"
        action="/kurs/x/pamelding"
        formToken="abc"
        hidden={{ step: '2', needs: ['tolk', 'mat'], gone: undefined }}
      >
        …
      </Form>,
    )
    assert.match(html, /<form[^>]* method="post" action="\/kurs\/x\/pamelding"/)
    for (const field of [
      'name="formToken" value="abc"',
      'name="step" value="2"',
      'name="needs" value="tolk"',
      'name="needs" value="mat"',
    ]) {
      assert.match(html, new RegExp(`<input type="hidden" ${field}`))
    }
    assert.doesNotMatch(html, /gone/)
  })

  it('that asks is a landmark and has no token', () => {
    const html = render(
      <SearchForm label="Finn kurs" action="/kurs">
        …
      </SearchForm>,
    )
    assert.match(html, /^<search aria-label="Finn kurs"><form[^>]* method="get"/)
    assert.doesNotMatch(html, /formToken/)
  })

  it('leaves the judging to us, in the page’s language', () => {
    assert.match(
      render(
        <Form method="get" action="/kurs">
          …
        </Form>,
      ),
      / novalidate/,
    )
  })
})

describe('The error summary', () => {
  it('says how many things, that nothing is lost, and leads to each', () => {
    const html = render(<ErrorSummary here={{ locale: 'nb' }} errors={errors} />)
    assert.match(html, /To ting må rettes før vi kan gå videre/)
    assert.match(html, /Alt du har skrevet, er tatt vare på/)
    assert.match(html, /<a class="ds-link" href="#email">Skriv en hel e-postadresse<\/a>/)
    assert.match(html, /href="#role"/)
  })

  it('takes the focus without script', () => {
    assert.match(render(<ErrorSummary here={{ locale: 'nb' }} errors={errors} />), /tabindex="-1" autofocus/)
  })

  it('counts in every language', () => {
    const one = errors.slice(0, 1)
    assert.match(render(<ErrorSummary here={{ locale: 'nb' }} errors={one} />), /Én ting må rettes/)
    assert.match(render(<ErrorSummary here={{ locale: 'nn' }} errors={one} />), /Éin ting må rettast/)
    assert.match(
      render(<ErrorSummary here={{ locale: 'en' }} errors={one} />),
      /One thing needs another look/,
    )
    assert.match(
      render(<ErrorSummary here={{ locale: 'en' }} errors={errors} />),
      /Two things need another look/,
    )
  })

  it('is not there when nothing is wrong', () => {
    assert.equal(render(<ErrorSummary here={{ locale: 'nb' }} errors={[]} />), '')
  })
})
