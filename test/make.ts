import type { Insertable } from 'kysely'
import { dayOf } from '../src/platform/dates.ts'
import type { Db } from '../src/platform/db.ts'
import type { LocalisedText } from '../src/platform/localised.ts'
import type { DB } from '../src/platform/tables.ts'
import { aService, municipality } from './services.ts'

type Text = LocalisedText | string
type CourseFacts = Partial<Omit<Insertable<DB['courses']>, 'title' | 'summary' | 'about' | 'forWhom'>> & {
  title?: Text
  summary?: Text
  about?: Text
  forWhom?: Text
  themes?: string[]
}

let made = 0
const localised = (text: Text): string =>
  JSON.stringify(typeof text === 'string' ? { nb: text, nn: text } : text)

/** A published course that anyone may join; say only what matters to the test. */
export async function aCourse(
  db: Db,
  { title, summary, about, forWhom, themes = [], ...facts }: CourseFacts = {},
) {
  made += 1
  const serviceId = facts.serviceId ?? (await aService(db, { name: `LMS ${made} (demo)`, in: 'Bodø' })).id
  const course = await db
    .insertInto('courses')
    .values({
      slug: `kurs-${made}`,
      title: localised(title ?? `Kurs ${made}`),
      summary: localised(summary ?? 'To kvelder sammen med andre.'),
      about: localised(about ?? 'Du møter fagfolk og andre i samme båt.'),
      forWhom: localised(forWhom ?? 'Du vil lære mer'),
      targetGroups: ['patient', 'next-of-kin'],
      mode: 'in-person',
      signup: facts.referralRequired ? 'referral' : 'open',
      companionsMax: 1,
      lastReviewedOn: '2026-09-01',
      publishedAt: new Date('2026-09-01T08:00:00Z'),
      ...(facts.referralRequired && {
        referralBy: ['gp'],
        referralSendTo: localised('Elektronisk til sykehuset.'),
        referralMustContain: localised('Diagnose\nHvem som blir med'),
      }),
      ...facts,
      serviceId,
    })
    .returning(['id', 'slug', 'serviceId'])
    .executeTakeFirstOrThrow()
  for (const id of themes) {
    await db
      .insertInto('themes')
      .values({ id, name: localised(id) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db.insertInto('courseThemes').values({ courseId: course.id, themeId: id }).execute()
  }
  return course
}

type RunFacts = Partial<Omit<Insertable<DB['runs']>, 'courseId' | 'municipalityNumber'>> & {
  courseId: number
  /** The name of a municipality. */
  in?: string
  /** The first session begins then, and the others a week apart. */
  startsAt?: Date | string
  sessions?: number
}

/** A published run of a course, three hours an evening. */
export async function aRun(db: Db, { in: place = 'Bodø', sessions = 2, courseId, ...facts }: RunFacts) {
  made += 1
  const first = new Date(facts.startsAt ?? '2027-01-14T16:00:00Z')
  const { number, latitude, longitude } = await municipality(db, place)
  const times = Array.from({ length: sessions }, (_, week) => {
    const startsAt = new Date(first.getTime() + week * 7 * 24 * 3_600_000)
    return { day: week + 1, startsAt, endsAt: new Date(startsAt.getTime() + 3 * 3_600_000) }
  })
  const run = await db
    .insertInto('runs')
    .values({
      courseId,
      slug: `${dayOf(first)}-${made}`,
      municipalityNumber: number,
      place: 'Møterommet',
      address: 'Havneveien 4',
      latitude,
      longitude,
      capacity: 10,
      signupClosesAt: new Date(first.getTime() - 3 * 24 * 3_600_000),
      publishedAt: new Date('2026-09-01T08:00:00Z'),
      ...facts,
      startsAt: first,
      endsAt: times.at(-1)?.endsAt ?? first,
    })
    .returning(['id', 'slug', 'courseId', 'capacity'])
    .executeTakeFirstOrThrow()
  await db
    .insertInto('sessions')
    .values(times.map((time) => ({ ...time, runId: run.id })))
    .execute()
  return run
}
