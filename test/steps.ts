import type { App } from '../src/platform/web.ts'
import { hiddenIn, open, type Seen, send } from './pages.ts'

type Fields = Record<string, string | string[]>

let people = 0
/** What Kari writes on the first step; each is another Kari. */
export const kari = (facts: Fields = {}): Fields => {
  people += 1
  return { name: 'Kari Nordmann', email: `kari.${people}@example.no`, role: 'patient', with: '0', ...facts }
}

/** Fills in the steps as a browser would: what a page holds hidden comes along. */
export async function signUpByPages(
  app: App,
  path: string,
  fields: Fields,
  company: Fields = {},
): Promise<Seen> {
  const form = await open(app, path)
  let page = await send(app, path, { ...hiddenIn(form), ...fields })
  if (Object.keys(company).length > 0)
    page = await send(app, path, { ...hiddenIn(page), step: 'company', ...company })
  return send(app, `${path}/bekreftelse`, hiddenIn(page))
}
