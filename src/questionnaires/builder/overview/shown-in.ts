import { isLocale, type Locale } from '../../../platform/locale.ts'
import type { Form } from '../../form.ts'
import { type Asked, queried } from '../asked.ts'
import { languagesMeant } from '../languages.ts'

/** The language a form is shown in: the one asked for, else the reader’s where the form has it. */
export function languageAsked(form: Form, request: Asked): Locale {
  const asked = queried(request, 'sprak')
  if (isLocale(asked)) return asked
  const languages = languagesMeant(form)
  return languages.includes(request.here.locale) ? request.here.locale : (languages[0] ?? 'nb')
}
