import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { Locale } from '../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../platform/localised.ts'
import type { Mail } from '../platform/mail/index.ts'
import { noticesMail } from './mails.ts'

/** News for people of the house. `title` names no participant and no illness: it goes into mail. */
export type Notice = {
  title: LocalisedText
  path: string
  now: Date
  /** What is told once only, however often it is found: "attendance:12:1". */
  about?: string
}

/**
 * Tells people of something as they want to hear of it: by mail at once, in one mail a day, or not at all. Call it in the
 * transaction of what it tells of.
 */
export async function tell(
  db: Db,
  mail: Mail,
  accounts: number[],
  { title, path, now, about }: Notice,
): Promise<void> {
  if (accounts.length === 0) return
  const people = await db
    .selectFrom('accounts')
    .select(['id', 'email', 'name', 'locale', 'notify'])
    .where('id', 'in', accounts)
    .where('closedAt', 'is', null)
    .where('notify', '<>', 'none')
    .execute()
  if (people.length === 0) return
  const told = await db
    .insertInto('notices')
    .values(
      people.map(({ id, notify }) => ({
        accountId: id,
        at: now,
        title: JSON.stringify(title),
        path,
        about: about ?? null,
        sentAt: notify === 'at-once' ? now : null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .execute()
  const fresh = new Set(told.map(({ accountId }) => accountId))
  const atOnce = people.filter(({ id, notify }) => notify === 'at-once' && fresh.has(id))
  await mail.queue(db, noticesMail, ...atOnce.map((person) => letterOf(person, [{ title, path }])))
}

/** Takes back the news at an address and below it that nobody has been sent yet, in the transaction of what made them old. */
export async function takeBackNotices(db: Db, path: string): Promise<void> {
  await db
    .deleteFrom('notices')
    .where('sentAt', 'is', null)
    .where((eb) =>
      eb.or([eb('path', '=', path), eb(sql<string>`left(path, ${path.length + 1})`, '=', `${path}/`)]),
    )
    .execute()
}

/** Sends the day's news, one mail a person. */
export async function sendDailyNotices(db: Db, mail: Mail, now: Date): Promise<void> {
  await db.transaction().execute(async (db) => {
    const unsent = await db
      .updateTable('notices as n')
      .from('accounts as a')
      .set({ sentAt: now })
      .whereRef('a.id', '=', 'n.accountId')
      .where('n.sentAt', 'is', null)
      .returning([
        'a.id',
        'a.email',
        'a.name',
        'a.locale',
        'a.notify',
        'a.closedAt',
        'n.title',
        'n.path',
        'n.id as notice',
      ])
      .execute()
    const people = Map.groupBy(
      unsent.filter(({ notify, closedAt }) => notify !== 'none' && closedAt === null),
      ({ id }) => id,
    )
    const letters = [...people.values()].flatMap((news) => {
      const [person] = news
      return person
        ? [
            letterOf(
              person,
              news.sort((a, b) => a.notice - b.notice),
            ),
          ]
        : []
    })
    await mail.queue(db, noticesMail, ...letters)
  })
}

type Reader = { email: string; name: string; locale: string }
type News = { title: LocalisedText; path: string }[]

function letterOf({ email, name, locale: kept }: Reader, news: News) {
  const locale = kept as Locale
  return {
    to: { address: email, name },
    locale,
    facts: { news: news.map(({ title, path }) => ({ title: inLanguage(title, locale).text, path })) },
  }
}
