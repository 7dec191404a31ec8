import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { type Locale, locales } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { type Finding, figuresInSentences, resultsInBrief } from '../../results/index.ts'
import type { Plan } from '../plans.ts'
import { type Chosen, listChosen } from './queries.ts'

type Sentence = Awaited<ReturnType<typeof figuresInSentences>>[number]['sentence']

/** What a group has chosen to show, as it may be told today, and what else it may choose. */
export type FiguresOfPlan = {
  chosen: (Chosen & { sentence: Sentence | undefined })[]
  toChoose: Finding[]
}

/** `plan` is one that the person sees; what was answered is asked as them. */
export async function getFiguresOfPlan(
  db: Db,
  person: Person,
  { id, course }: Plan,
  locale: Locale,
): Promise<FiguresOfPlan> {
  if (!course) return { chosen: [], toChoose: [] }
  const chosen = await listChosen(db, id)
  const [told, { findings }] = await Promise.all([
    figuresInSentences(db, course.id, chosen, locale),
    resultsInBrief(db, person, course.id, locale),
  ])
  const isSame = (one: { wave: string; code: string }) => (other: { wave: string; code: string }) =>
    one.wave === other.wave && one.code === other.code
  return {
    chosen: chosen.map((one) => ({ ...one, sentence: told.find(isSame(one))?.sentence })),
    toChoose: findings.filter((finding) => !chosen.some(isSame(finding))),
  }
}

/** The same for the export: what each says in every language, and who has said yes. */
export async function exportedFigures(db: Db, { id, course }: Plan) {
  const chosen = course ? await listChosen(db, id) : []
  const told = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      sentences: await figuresInSentences(db, course?.id ?? 0, chosen, locale),
    })),
  )
  return chosen.map(({ id, ...figure }) => ({
    ...figure,
    said: Object.fromEntries(
      told.flatMap(({ locale, sentences }) =>
        sentences
          .filter(({ wave, code }) => wave === figure.wave && code === figure.code)
          .map(({ sentence }) => [locale, [sentence.figure, sentence.text].filter(Boolean).join(' ')]),
      ),
    ) as LocalisedText,
  }))
}
