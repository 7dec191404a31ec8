import { inList, longDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import { type Sentence, saidOfBy } from '../words/question-words.ts'
import { waveWords } from '../words/wave-words.ts'
import { texts } from './texts.ts'
import { type ToldOf, toldOf } from './told-of.ts'

/** What everybody may read on the page of a course: the figures in words, what they are of, and what they don't say. */
export type PublicFigures = { sentences: Sentence[]; of: string; notSaid: string; chosen: string }

/** The figures that a course's group has chosen to show, as they may be told now. Nothing where it has chosen none, or none may be told. */
export async function publicFigures(
  db: Db,
  courseId: number,
  locale: Locale,
): Promise<PublicFigures | undefined> {
  const chosen = await listChosen(db, courseId)
  if (chosen.length === 0) return undefined
  const told = await toldOf(db, courseId, chosen)
  const sentences = chosen.flatMap(({ wave, code }) => {
    const question = told.waves.find((one) => one.wave === wave)?.questions.find((one) => one.code === code)
    return question?.figures.told ? [saidOfBy(question.figures, question, locale)] : []
  })
  if (sentences.length === 0) return undefined
  const t = texts[locale]
  const lastChosen = chosen.map(({ publishedAt }) => publishedAt).toSorted((a, b) => +b - +a)[0] as Date
  return {
    ...{ sentences, of: ofWhat(told, locale), notSaid: notSaid(told, locale) },
    chosen: [
      t.chosen(longDate(lastChosen, locale)),
      told.countedOn && t.counted(longDate(noonOf(told.countedOn), locale)),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

async function listChosen(db: Db, courseId: number) {
  const rows = await db
    .selectFrom('publicFigures')
    .select(['wave', 'code', 'publishedAt'])
    .where('courseId', '=', courseId)
    .orderBy('place')
    .execute()
  // A view's columns may be null as far as its type knows.
  return rows.flatMap(({ wave, code, publishedAt }) =>
    wave !== null && code !== null && publishedAt !== null ? [{ wave, code, publishedAt }] : [],
  )
}

/** "Fra 10 gjennomføringer, 2022–2026. 144 av 164 som ble spurt, svarte. Hva de andre mener, vet vi ikke." */
function ofWhat({ waves, runs, years }: ToldOf, locale: Locale): string {
  const t = texts[locale]
  const { answered, invited } = waves[0] ?? {}
  const isKnown = answered !== undefined && invited !== undefined && answered <= invited
  return [
    t.ofRuns(runs, spanOf(years)),
    isKnown && t.answered(answered, invited),
    isKnown && invited > answered && t.silent,
  ]
    .filter(Boolean)
    .join(' ')
}

const spanOf = (years: number[]): string =>
  years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? '')

/** When it was asked, and that it is about others than the reader. */
function notSaid({ waves }: ToldOf, locale: Locale): string {
  const t = texts[locale]
  const asked = waves.map(({ wave }) => wave)
  return asked.length === 1 && asked[0] === 'last-day'
    ? t.lastDay
    : t.when(
        inList(
          asked.map((wave) => waveWords(wave, locale).when),
          locale,
        ),
      )
}
