import { z } from 'zod'
import { readForm } from '../../platform/form.ts'
import { locales } from '../../platform/locale.ts'
import { personName } from '../roles/forms.ts'
import type { texts } from './texts.ts'

export const notifyChoices = ['at-once', 'daily', 'none'] as const

type Words = (typeof texts)['nb']

export const readAboutMe = (body: unknown, t: Words) =>
  readForm(
    z.object({
      name: personName({ name: t.nameMissing, tooLong: t.tooLong }),
      locale: z.enum(locales, t.localeMissing),
      notify: z.enum(notifyChoices, t.notifyMissing),
    }),
    body,
  )
