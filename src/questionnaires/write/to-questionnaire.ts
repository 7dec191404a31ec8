import type { Questionnaire } from 'fhir/r4.js'
import { everyItem, type Form } from '../form.ts'
import { given } from '../understand/reading.ts'
import { toItem } from './to-item.ts'
import { translated } from './translated.ts'

/** A form as the FHIR R4 Questionnaire it is kept as: `understand` makes the same form of it again. */
export function toQuestionnaire(form: Form): Questionnaire {
  const base = form.languages[0] ?? 'nb'
  const questions = new Map(everyItem(form.items).map((item) => [item.linkId, item]))
  return {
    resourceType: 'Questionnaire',
    language: languages[base],
    ...given('url', form.url),
    ...given('version', form.version),
    ...translated('title', form.title, base),
    status: 'draft',
    ...translated('description', form.intro, base),
    ...translated('copyright', form.copyright, base),
    item: form.items.map((item) => toItem(item, { base, questions })),
  }
}

/** As Structor has them. */
const languages = { nb: 'nb-NO', nn: 'nn-NO', en: 'en' }
