import type { Country } from '../country.ts'
import type { People } from '../every-page/people.ts'
import type { Reader } from '../every-page/state.ts'
import { states } from '../every-page/states.ts'
import { type Fields, open, type Seen, send } from '../pages.ts'
import { cookieOf } from '../people.ts'

export type Form = {
  method: string
  action: string
  fields: string[]
  asShown: Fields
  /** Whose page it stood on, if it is one of the inside. */
  cookie?: string | undefined
}

/** Every form of every page, once. */
export async function everyForm(country: Country, people: People): Promise<Form[]> {
  const { app } = country
  const readerWith = (cookie: string | undefined): Reader => ({
    locale: 'nb',
    open: (path) => open(app, path, cookie),
    send: (path, fields) => send(app, path, fields, cookie),
  })
  const forms = new Map<string, Form>()
  for (const { see, where, as } of states) {
    if (where === 'empty') continue
    const cookie = as && (await cookieOf(country, as))
    for (const form of formsIn(await see(readerWith(cookie), people))) {
      const kind = kindOf(form)
      if (!forms.has(kind)) forms.set(kind, { ...form, cookie })
    }
  }
  return [...forms.values()]
}

/** The same form stands on the pages of many courses, dates and plans. */
const kindOf = ({ method, action, fields }: Form): string =>
  [
    method,
    action.replace(/[\w-]{43}/, ':token').replace(/^\/kurs\/[^/]+/, '/kurs/:course'),
    ...new Set(fields.map((name) => name.replace(/\d+/g, ':number'))),
  ]
    .join(' ')
    .replace(/\/\d[\d-]*(?=\/| |$)/g, '/:number')

/** The form as somebody would fill it in. */
export const filledIn = ({ fields, asShown }: Form): Fields => ({
  ...asShown,
  ...Object.fromEntries(Object.entries(answers).filter(([name]) => fields.includes(name))),
})

const answers: Fields = {
  name: 'Kari Nordmann',
  email: 'kari@example.no',
  phone: '999 00 123',
  role: 'patient',
  with: '1',
  'with1-role': 'next-of-kin',
  needs: [],
  q: 'kols',
  municipality: 'Fauske',
  theme: 'demens',
  step: 'company',
}

function formsIn({ html }: Pick<Seen, 'html'>): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, form = '', inside = '']) => {
    const inputs = [...inside.matchAll(/<(?:input|select|textarea)\b([^>]*)>/g)].map(([, input = '']) => ({
      name: attributeOf(input, 'name') ?? '',
      value: attributeOf(input, 'value') ?? '',
    }))
    return {
      method: attributeOf(form, 'method') ?? 'get',
      action: attributeOf(form, 'action') ?? '',
      fields: [...new Set(inputs.map(({ name }) => name))].filter((name) => name && name !== 'formToken'),
      asShown: Object.fromEntries(inputs.map(({ name, value }) => [name, value])),
    }
  })
}

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
