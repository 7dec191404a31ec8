import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import { resultsOf } from '../asking/results-of.ts'
import { paths } from '../paths.ts'
import { inShort } from '../words/in-short.ts'
import type { Sentence } from '../words/question-words.ts'

/** What most participants of a programme said, in a sentence, and where the rest of it stands. Nothing where nothing may be told. */
export async function saidOfProgramme(
  db: Db,
  { id, slug }: { id: number; slug: string },
  locale: Locale,
): Promise<{ sentence: Sentence; path: string } | undefined> {
  const results = await resultsOf(db, 'public', { unit: { kind: 'programme', id } })
  const [sentence] = inShort(results, locale)
  return sentence && { sentence, path: paths.programme(slug) }
}
