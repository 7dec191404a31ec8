import { z } from 'zod'
import { targetGroups } from '../../courses/index.ts'
import { type FormState, type ParsedForm, readForm } from '../../platform/form.ts'
import { oneLine, severalLines } from '../../platform/plain-text.ts'
import type { PlanNeed } from './queries.ts'
import { longest, sources } from './rules.ts'
import type { texts } from './texts.ts'

type Words = (typeof texts)['nb']['wrong']

export type NeedForm = z.output<ReturnType<typeof needForm>>

/** Reads a need. Where it is stays in the writer's words: only the database knows the municipalities. */
export const readNeed = (body: unknown, t: Words, themes: string[]): ParsedForm<NeedForm> =>
  readForm(needForm(t, themes), body)

const needForm = (t: Words, themes: string[]) =>
  z.object({
    source: z.enum(sources, t.source),
    who: words(t, longest.who).refine(Boolean, t.who),
    why: words(t, longest.why).refine(Boolean, t.why),
    theme: z
      .string(t.theme)
      .default('')
      .refine((theme) => theme === '' || themes.includes(theme), t.theme),
    municipality: z
      .string(t.text)
      .default('')
      .transform(oneLine)
      .refine((place) => place.length <= longest.municipality, t.tooLong(longest.municipality)),
    groups: z
      .preprocess((sent) => [sent ?? []].flat(), z.array(z.enum(targetGroups, t.groups), t.groups))
      .transform((groups) => [...new Set(groups)]),
    seen: z.string(t.text).default(''),
  })

/** Reads what a group found when it looked at what there is. */
export const readComparison = (body: unknown, t: Words): ParsedForm<{ compared: string }> =>
  readForm(z.object({ compared: words(t, longest.compared).refine(Boolean, t.compared) }), body)

const words = (t: Words, most: number) =>
  z
    .string(t.text)
    .default('')
    .transform((text) => severalLines(text).trim())
    .refine((text) => text.length <= most, t.tooLong(most))

/** The form as the need stands. */
export const filledIn = (need: PlanNeed): FormState => ({
  values: {
    source: need.source,
    who: need.who,
    why: need.why,
    theme: need.themeId ?? '',
    municipality: need.municipalityName ?? '',
    groups: need.targetGroups,
  },
  errors: [],
})

/** The form of a plan that was begun from the reported needs of a theme, in a municipality where one was named. */
export function begunFrom(
  query: Record<string, unknown>,
  themes: { id: string }[],
  municipality: { name: string } | undefined,
): FormState {
  const theme = themes.find(({ id }) => id === query.theme)
  const values = {
    ...(theme && { source: 'reported-needs', theme: theme.id }),
    ...(municipality && { municipality: municipality.name }),
  }
  return { values, errors: [] }
}
