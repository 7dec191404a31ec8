import type { Here } from '../design/here.ts'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import type { Person } from './person.ts'
import type { Roles } from './rules.ts'

/** Something that waits for somebody: one thing, and the one next thing to do about it. */
export type Waiting = {
  /** When it must be done, or since when it has waited: the earliest is shown first. */
  due: Date
  title: string
  /** A sentence more, if the title doesn't say it all. */
  text?: string | undefined
  /** Its time is out, or others wait for it now. */
  isLate?: boolean | undefined
  action: { words: string; path: string }
}

/** Somewhere somebody often goes: "Kursene våre", "Arbeidsgruppen for diabetes". */
export type Door = { title: string; text?: string | undefined; path: string }

/** What a record is called, and where those who may see it see it. */
export type Subject = { id: number; name: string; path?: string }

/** What a room brings to one's own page: what waits there for the person, and the ways into it. */
export type MyPagePart = {
  /** Whose pages it tells of: it is kept back, as they are, from those who haven't signed in surely enough. */
  for?: Roles
  waiting?(db: Db, person: Person, here: Here): Promise<Waiting[]>
  doors?(db: Db, person: Person, here: Here): Promise<Door[]>
  /** What the room's deeds are called in the audit trail: { nb: { 'courses.run-moved': 'Flyttet en dato' }, … }. */
  deeds?: Record<Locale, { [what: string]: string }>
  /** What records of the room are called in the audit trail, by kind: { run: … }. One that is gone has no name. */
  subjects?: { [kind: string]: (db: Db, ids: number[], here: Here) => Promise<Subject[]> }
  /** What the room keeps about the person, for the export of their data: JSON under the room's name. */
  myData?(db: Db, person: Person): Promise<{ [name: string]: unknown }>
}

/** What waits, the most urgent first, and the doors, room by room. */
export async function gather(parts: MyPagePart[], db: Db, person: Person, here: Here) {
  const [waiting, doors] = await Promise.all([
    Promise.all(parts.map((part) => part.waiting?.(db, person, here) ?? [])),
    Promise.all(parts.map((part) => part.doors?.(db, person, here) ?? [])),
  ])
  return {
    waiting: waiting.flat().sort((a, b) => a.due.getTime() - b.due.getTime()),
    doors: doors.flat(),
  }
}
