import { sql } from 'kysely'
import { asSide } from '../evaluations/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { type Item, itemInBank, toQuestionnaire } from '../questionnaires/index.ts'

const codes = ['role', 'overall', 'benefit', 'everyday', 'heard', 'met-others']

/** What is answered in the bench: six questions of the bank. Answers the number of the version. */
export async function benchForm(db: Db): Promise<number> {
  const items = codes.map((code) => itemInBank(code) as Item)
  const resource = toQuestionnaire({ title: { nb: 'Måling' }, languages: ['nb'], items })
  const { id: questionnaireId } = await db
    .insertInto('questionnaires')
    .defaultValues()
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('questionnaireVersions')
    .values({ questionnaireId, version: 1, resource: JSON.stringify(resource), publishedAt: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Fills a database for measuring with what so many runs answered, and closes their waves: about fifty answers each. The courses of the bench
 * have been held before, as often as it takes. All services share.
 */
export async function benchAnswers(db: Db, { now, runs }: { now: Date; runs: number }): Promise<number> {
  await holdEarlier(db, runs)
  const versionId = await benchForm(db)
  await evaluateAll(db, versionId, now)
  await sql`insert into pool_consents (service_id, from_on) select id, '2020-01-01' from services`.execute(db)
  await asSide(db, 'answers', async (db) => {
    await sql`select set_config('answers.mixing', 'on', true)`.execute(db) // they are of waves that have closed
    await addSheets(db)
  })
  return countAnswers(db)
}

/** Runs of the same courses, a year earlier each time. */
async function holdEarlier(db: Db, runs: number): Promise<void> {
  const { held } = await db
    .selectFrom('runs')
    .select(({ fn }) => fn.countAll<string>().as('held'))
    .executeTakeFirstOrThrow()
  const times = Math.ceil(runs / Number(held))
  await sql`
    insert into runs (course_id, slug, municipality_number, place, address, latitude, longitude, capacity, starts_at, ends_at,
      signup_closes_at, published_at, demo)
    select course_id, slug || '-for-' || ago, municipality_number, place, address, latitude, longitude, capacity,
      starts_at - make_interval(years => ago), ends_at - make_interval(years => ago), signup_closes_at - make_interval(years => ago),
      published_at, demo
    from runs, generate_series(1, ${times}::integer) as ago
    order by id, ago limit ${runs}`.execute(db)
}

/** One evaluation a course, and a closed wave for each of its runs that have been held. */
async function evaluateAll(db: Db, versionId: number, now: Date): Promise<void> {
  await sql`
    insert into evaluations (course_id, purpose, linked_by, started_at)
    select id, 'quality', 'key', ${now} from courses c where demo and not exists (select from evaluations where course_id = c.id)
  `.execute(db)
  await sql`
    insert into evaluation_waves (evaluation_id, wave, name, counted_from, days, open_days, questionnaire_version_id)
    select id, 0, 'last-day', 'end', 0, 14, ${versionId} from evaluations e
    where not exists (select from evaluation_waves where evaluation_id = e.id)`.execute(db)
  await sql`
    insert into run_waves (evaluation_id, wave, run_id, opens_on, closes_on, invited, closed_at)
    select e.id, 0, r.id, ends_at::date, ends_at::date + 14, 14, ${now}
    from runs r join evaluations e on e.course_id = r.course_id
    where slug like '%-for-%' and ends_at::date + 14 < ${dayOf(now)}::date
    on conflict do nothing`.execute(db)
}

/** Three to fourteen sheets a run. */
const addSheets = (db: Db) =>
  sql`
    insert into answers.sheets (run_wave_id, pseudonym, way, answers, words, facts, sent, answered_on)
    select wave.id, decode(md5(wave.id || ' ' || number), 'hex'), 'link', facts, null, facts, true, wave.closes_on
    from run_waves wave, generate_series(1, 3 + wave.id * 7 % 12) as number, lateral (select jsonb_build_object(
      'role', (array['self', 'self', 'self', 'next-of-kin', 'both'])[1 + (wave.id + number * 7) % 5],
      'overall', ((wave.id * 13 + number * 5) % 11)::text, 'benefit', (4 + (wave.id * 3 + number * 11) % 7)::text,
      'everyday', ((wave.id * 5 + number * 3) % 11)::text, 'heard', (1 + (wave.id + number * 3) % 5)::text,
      'met-others', (2 + (wave.id * 11 + number) % 4)::text) as facts) as answered
    where wave.closed_at is not null`.execute(db)

/** How many there are to count: who somebody is (`role`) is told only of groups, and no figure of its own. */
const countAnswers = (db: Db): Promise<number> =>
  asSide(db, 'answers', (db) =>
    sql<{ n: number }>`select sum(n)::integer as n from answers.counts join run_waves on id = run_wave_id
      where code not in ('', 'role') and closed_at is not null`.execute(db),
  ).then(({ rows }) => rows[0]?.n ?? 0)
