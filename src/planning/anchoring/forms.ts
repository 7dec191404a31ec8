import { z } from 'zod'
import { type FormState, type ParsedForm, readForm } from '../../platform/form.ts'
import { severalLines } from '../../platform/plain-text.ts'
import type { PlanAnchoring } from './queries.ts'
import { type Anchoring, longestNotes, points } from './rules.ts'
import type { texts } from './texts.ts'

type Words = (typeof texts)['nb']['wrong']

/** Reads the checklist; `seen` is when what the writer had before them was written. */
export const readAnchoring = (body: unknown, t: Words): ParsedForm<Anchoring & { seen: string }> =>
  readForm(anchoringForm(t), body)

const anchoringForm = (t: Words) =>
  z
    .object({
      settled: z
        .preprocess((sent) => [sent ?? []].flat(), z.array(z.enum(points, t.points), t.points))
        .transform((settled) => points.filter((point) => settled.includes(point))),
      medicalNotNeeded: z.literal(['', 'yes'], t.points).default(''),
      notes: z
        .string(t.text)
        .default('')
        .transform((text) => severalLines(text).trim())
        .refine((text) => text.length <= longestNotes, t.tooLong(longestNotes)),
      seen: z.string(t.text).default(''),
    })
    .refine(
      ({ settled, medicalNotNeeded }) => !medicalNotNeeded || !settled.includes('medical-responsible'),
      {
        path: ['medicalNotNeeded'],
        error: t.either,
      },
    )
    .transform((form) => ({ ...form, medicalNotNeeded: form.medicalNotNeeded === 'yes' }))

/** The form as the anchoring stands. */
export const filledIn = (anchoring: PlanAnchoring | undefined): FormState => ({
  values: {
    settled: anchoring?.settled,
    medicalNotNeeded: anchoring?.medicalNotNeeded ? 'yes' : '',
    notes: anchoring?.notes ?? '',
  },
  errors: [],
})
