import { tell } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { type Locale, locales } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { listGoingOn } from '../plans.ts'
import type { What } from '../waiting/waits.ts'
import { todoInWords } from '../waiting/words.ts'
import { listKnown, noteTurns } from './queries.ts'
import { newTurns, type Turn, turnsOf } from './rules.ts'
import { texts } from './texts.ts'

/**
 * Tells members what newly waits on them, as they want to hear of it. Once for each time it comes to wait, and one word a
 * plan however much there is. It looks every quarter of an hour, so that an evening's work of one side is one word to the other.
 */
export async function tellTurns(db: Db, mail: Mail, now: Date): Promise<void> {
  for (const { id, round, members, waits } of await listGoingOn(db, now))
    await db.transaction().execute(async (db) => {
      const known = await listKnown(db, id)
      for (const member of members) {
        const turns = turnsOf(waits, round, member)
        const before = known.filter(({ accountId }) => accountId === member.id)
        const fresh = newTurns(turns, before, now)
        await noteTurns(db, { plan: id, account: member.id, now }, { turns, known: before, told: fresh })
        const [first, ...more] = fresh
        if (first)
          await tell(db, mail, [member.id], {
            title: titleOf(first, more.length),
            path: first.wait.path,
            now,
          })
      }
    })
}

/** In all languages: each reads their own. It never says what the course is about. */
const titleOf = ({ wait: { what } }: Turn, more: number): LocalisedText =>
  Object.fromEntries(
    locales.map((locale) => {
      const t = texts[locale]
      return [locale, t.yourTurn(todo(what, locale)) + (more > 0 ? t.more(more) : '')]
    }),
  )

const todo = (what: What, locale: Locale): string =>
  what.kind === 'task' || what.kind === 'action' ? texts[locale][what.kind] : todoInWords(what, locale)
