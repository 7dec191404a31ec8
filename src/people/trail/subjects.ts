import type { Here } from '../../design/here.ts'
import type { Db } from '../../platform/db.ts'
import type { MyPagePart, Subject } from '../my-page-parts.ts'
import type { Entry } from './entries.ts'
import { texts } from './texts.ts'

type About = Pick<Entry, 'subject' | 'subjectId'>

/** What each deed was about, as the rooms call it. What nobody has a name for keeps its kind and number. */
export async function nameSubjects(parts: MyPagePart[], db: Db, here: Here, entries: About[]) {
  const kinds = Map.groupBy(entries, ({ subject }) => subject)
  const named = await Promise.all(
    parts
      .flatMap(({ subjects }) => Object.entries(subjects ?? {}))
      .filter(([kind]) => kinds.has(kind))
      .map(async ([kind, name]) => {
        const ids = [...new Set(kinds.get(kind)?.map(({ subjectId }) => Number(subjectId)))]
        return (await name(db, ids, here)).map((subject) => [`${kind} ${subject.id}`, subject] as const)
      }),
  )
  const known = new Map<string, Omit<Subject, 'id'>>(named.flat())
  return ({ subject, subjectId }: About): Omit<Subject, 'id'> | undefined => {
    if (!subject) return undefined
    return (
      known.get(`${subject} ${subjectId}`) ?? { name: `${kindWords(here)[subject] ?? subject} ${subjectId}` }
    )
  }
}

const kindWords = ({ locale }: Here): Record<string, string> => texts[locale].subjects
