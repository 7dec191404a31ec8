import type { Questionnaire } from 'fhir/r4.js'
import { toQuestionnaire } from '../write/to-questionnaire.ts'
import type { ShippedForm } from './form.ts'
import { beforeAndAfterForm } from './forms/before-and-after.ts'
import { childrensForm } from './forms/children.ts'
import { cooperationForm } from './forms/cooperation.ts'
import { longForm } from './forms/long.ts'
import { nextOfKinForm } from './forms/next-of-kin.ts'
import { shortForm } from './forms/short.ts'
import { smilForm } from './forms/smil.ts'
import { starthjelpForm } from './forms/starthjelp.ts'
import { formOf } from './to-form.ts'

/** The forms that are there from the first day, in our own words. */
export const shippedForms: ShippedForm[] = [
  shortForm,
  longForm,
  beforeAndAfterForm,
  childrensForm,
  nextOfKinForm,
  cooperationForm,
  starthjelpForm,
  smilForm,
]

/** The same as they are stored. */
export const shippedQuestionnaires: { key: string; resource: Questionnaire }[] = shippedForms.map((form) => ({
  key: form.key,
  resource: toQuestionnaire(formOf(form)),
}))
