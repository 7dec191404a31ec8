import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import { type Sentence, saidOfBy } from '../words/question-words.ts'
import { type FigureName, toldOf } from './told-of.ts'

/** What may be told today of questions that a group has chosen to show, in words; nothing of a question that can't be told. */
export async function figuresInSentences(
  db: Db,
  courseId: number,
  names: FigureName[],
  locale: Locale,
): Promise<(FigureName & { sentence: Sentence })[]> {
  if (names.length === 0) return []
  const { waves } = await toldOf(db, courseId, names)
  return waves.flatMap(({ wave, questions }) =>
    questions.flatMap(({ code, words, figures }) =>
      figures.told ? [{ wave, code, sentence: saidOfBy(figures, { code, words }, locale) }] : [],
    ),
  )
}
