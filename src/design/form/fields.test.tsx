import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import { CheckBox, CheckPills, ChoicePills } from './choices.tsx'
import { DateField } from './date-field.tsx'
import { MunicipalityField } from './municipality-field.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const here = { locale: 'nb' as const }
const empty = { here, form: { values: {}, errors: [] } }
const wrong = (name: string, value?: string | string[]) => ({
  here,
  form: { values: { [name]: value }, errors: [{ field: name, message: 'Noe mangler' }] },
})

describe('A field', () => {
  it('is tied to its label and its hint', () => {
    const html = render(<TextField {...empty} name="email" label="E-post" hint="Hit sender vi svar" />)
    assert.match(html, /<label class="ds-label" for="email">E-post/)
    assert.match(html, /id="email-hint">Hit sender vi svar/)
    assert.equal(attribute(html, 'input', 'aria-describedby'), 'email-hint')
    assert.equal(attribute(html, 'input', 'aria-invalid'), undefined)
  })

  it('says what is wrong with it, before the hint, to those who listen', () => {
    const html = render(
      <TextField {...wrong('email')} name="email" label="E-post" hint="Hit sender vi svar" />,
    )
    assert.equal(attribute(html, 'input', 'aria-describedby'), 'email-error email-hint')
    assert.equal(attribute(html, 'input', 'aria-invalid'), 'true')
    assert.match(wordsWith(html, 'email-error'), /Feil: Noe mangler/)
  })

  it('shows what the person wrote, as words and never as markup', () => {
    const written = '"><script>alert(1)</script>'
    for (const field of [
      <TextField {...wrong('about', written)} name="about" label="Om" />,
      <TextArea {...wrong('about', written)} name="about" label="Om" />,
    ]) {
      assert.doesNotMatch(render(field), /<script/)
      assert.match(render(field), /&lt;script>/)
    }
  })

  it('that may be left empty says so', () => {
    assert.match(render(<TextField {...empty} name="phone" label="Telefon" optional />), /kan stå tomt/)
    assert.doesNotMatch(render(<TextField {...empty} name="phone" label="Telefon" />), /kan stå tomt/)
  })

  it('for a day is written in the order of the page’s language, not of the browser’s', () => {
    const html = render(<DateField {...empty} name="from" label="Fra" />)
    assert.equal(attribute(html, 'input', 'type'), 'text')
    assert.match(wordsWith(html, 'from-hint'), /dag, måned og år/)
  })
})

describe('A choice', () => {
  const options = [
    { value: 'patient', label: 'Det gjelder meg' },
    { value: 'next-of-kin', label: 'Pårørende' },
  ]

  it('is one question with its answers, and the error leads to the first of them', () => {
    const html = render(<ChoicePills {...wrong('role')} name="role" label="Hvem er du?" options={options} />)
    assert.match(html, /<fieldset[^>]* aria-describedby="role-error"><legend[^>]*>Hvem er du\?/)
    assert.equal(attribute(html, 'input', 'id'), 'role')
    assert.match(html, /id="role-2"/)
  })

  it('remembers what was chosen', () => {
    const one = render(
      <ChoicePills {...wrong('role', 'next-of-kin')} name="role" label="Hvem?" options={options} />,
    )
    assert.deepEqual(chosen(one), ['next-of-kin'])
    const both = wrong('role', ['patient', 'next-of-kin'])
    assert.deepEqual(chosen(render(<CheckPills {...both} name="role" label="Hvem?" options={options} />)), [
      'patient',
      'next-of-kin',
    ])
    const list = render(
      <Select {...wrong('role', 'next-of-kin')} name="role" label="Hvem?" options={options} />,
    )
    assert.match(list, /<option value="next-of-kin" selected>/)
  })

  it('of one box is wrong until it is ticked', () => {
    const html = render(<CheckBox {...wrong('consent')} name="consent" label="Ja, det er greit" />)
    assert.equal(attribute(html, 'input', 'aria-describedby'), 'consent-error')
    assert.equal(attribute(html, 'input', 'aria-invalid'), 'true')
  })
})

describe('The field for a municipality', () => {
  it('takes any words', () => {
    const html = render(<MunicipalityField {...empty} name="municipality" label="Hvor bor du?" />)
    assert.equal(attribute(html, 'input', 'type'), 'text')
  })

  it('asks which one when several bear the name, and then sends its number', () => {
    const choices = [
      { value: '3419', label: 'Våler i Innlandet' },
      { value: '3114', label: 'Våler i Østfold' },
    ]
    const html = render(
      <MunicipalityField {...empty} name="municipality" label="Hvor bor du?" choices={choices} />,
    )
    assert.match(html, /name="municipality" value="3419"/)
    assert.match(html, /Ingen av disse/)
  })
})

function attribute(html: string, element: string, name: string): string | undefined {
  const tag = new RegExp(`<${element}[^>]*>`).exec(html)?.[0] ?? ''
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
}

/** The words of the element with an id. */
function wordsWith(html: string, id: string): string {
  const from = html.slice(html.indexOf(`id="${id}"`))
  return from.slice(from.indexOf('>') + 1, from.indexOf('</p>')).replace(/<[^>]*>/g, '')
}

const chosen = (html: string): string[] =>
  [...html.matchAll(/<input[^>]*>/g)]
    .filter(([tag]) => tag.includes(' checked'))
    .map(([tag]) => / value="([^"]*)"/.exec(tag)?.[1] ?? '')
