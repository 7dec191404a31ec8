import { instruments } from '../instruments/index.ts'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import { asAsked, everyItem, type Form, getVersion } from '../questionnaires/index.ts'

/** Versions of forms never change once they are used, so that each is understood once. */
const known = new WeakMap<Db, Map<number, Form>>()

/** The form of a version that is in use, as it is asked. */
export async function findForm(db: Db, version: number): Promise<Form> {
  const ofThis = known.get(db) ?? new Map<number, Form>()
  known.set(db, ofThis)
  const before = ofThis.get(version)
  if (before) return before
  const form = asAsked((await getVersion(db, version)).form)
  if (ofThis.size >= 200) ofThis.clear()
  ofThis.set(version, form)
  return form
}

/** Whose questions a form asks, as it is to be shown below them: what the form says, else what is known of the instruments in it. */
export const ownersOf = (form: Form, locale: Locale): string =>
  form.copyright
    ? inLanguage(form.copyright, locale).text
    : instrumentsOf(form)
        .flatMap((name) => instruments[name]?.copyright ?? [])
        .join(' ')

/** The instruments whose questions are in a form. */
export const instrumentsOf = (form: Form): string[] => [
  ...new Set(everyItem(form.items).flatMap(({ instrument }) => instrument ?? [])),
]
