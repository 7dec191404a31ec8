import { tell } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { type Locale, locales } from '../../platform/locale.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { type GoingOn, listGoingOn } from '../plans.ts'
import type { What } from '../waiting/waits.ts'
import { todoInWords } from '../waiting/words.ts'
import { listKnown, noteTurns } from './queries.ts'
import { isNothing, newsIn, type Turn, turnsOf } from './rules.ts'
import { texts } from './texts.ts'

/**
 * Tells members what newly waits on them, as they want to hear of it. Once for each time it comes to wait, and one word a
 * plan however much there is. It looks every quarter of an hour, so that an evening's work of one side is one word to the other.
 */
export async function tellTurns(db: Db, mail: Mail, now: Date): Promise<void> {
  const plans = await listGoingOn(db, now)
  const known = Map.groupBy(
    await listKnown(
      db,
      plans.map(({ id }) => id),
    ),
    ({ planId }) => planId,
  )
  for (const plan of plans)
    if (newsOf(plan, known.get(plan.id) ?? [], now).length > 0) await tellOf(db, mail, plan, now)
}

type KnownToThem = Awaited<ReturnType<typeof listKnown>>

/** The members of a plan for whom something is new. */
const newsOf = ({ round, members, waits }: GoingOn, known: KnownToThem, now: Date) =>
  members.flatMap((member) => {
    const before = known.filter(({ accountId }) => accountId === member.id)
    const news = newsIn(turnsOf(waits, round, member), before, { now, isSeen: false })
    return isNothing(news) ? [] : [{ account: member.id, news }]
  })

const tellOf = (db: Db, mail: Mail, plan: GoingOn, now: Date): Promise<void> =>
  db.transaction().execute(async (db) => {
    for (const { account, news } of newsOf(plan, await listKnown(db, [plan.id]), now)) {
      await noteTurns(db, { plan: plan.id, account, now }, news)
      const [first, ...more] = news.told
      if (first)
        await tell(db, mail, [account], { title: titleOf(first, more.length), path: first.wait.path, now })
    }
  })

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
