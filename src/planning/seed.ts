import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import type { DB } from '../platform/tables.ts'

type Row<T extends keyof DB> = Selectable<DB[T]>
/** What is written of a plan's row; the plan it belongs to is known. */
type Part<T extends keyof DB> = Partial<Omit<Row<T>, 'planId' | 'id'>>

/** A plan as it came to be, for demonstrations. Everything is written as it is; what the database demands, it demands here too. */
export type SeedPlan = {
  plan: Part<'plans'> & Pick<Row<'plans'>, 'serviceId' | 'planningGroupId' | 'title' | 'startedAt'>
  need?: Part<'planNeeds'>
  anchoring?: Part<'planAnchorings'>
  honoraria?: Part<'planHonoraria'>[]
  meetings?: (Part<'planMeetings'> & { people: { accountId: number; side: string | null }[] })[]
  decisions?: Part<'planDecisions'>[]
  tasks?: Part<'planTasks'>[]
  inputs?: Part<'planInputs'>[]
  /** Common texts in the order they were written; `agreed` are those who said yes for their side. */
  texts?: (Part<'planCommonTexts'> & { agreed: Part<'planAgreements'>[] })[]
  briefs?: Part<'planBriefs'>[]
  signatures?: Omit<Part<'planSignatures'>, 'fingerprint'>[]
  evaluations?: Part<'planEvaluations'>[]
  ratings?: Part<'planRatings'>[]
  actions?: Part<'planActions'>[]
  /** What everybody is told was changed; `agreed` are those who said yes for their side. */
  improvements?: (Part<'planImprovements'> & { agreed: Part<'planImprovementAgreements'>[] })[]
  /** What was answered to the programme's guide, the first first. */
  guideChoices?: Part<'planGuideChoices'>[]
  /** What has happened to it as a whole, the first first: put on hold, closed, handed over. */
  moves?: Part<'planMoves'>[]
}

/** Writes a plan with all that belongs to it. */
export const seedPlan = (db: Db, seed: SeedPlan): Promise<number> =>
  db.transaction().execute(async (db) => {
    const { round = 1, roundBeganAt = null, ...whole } = seed.plan
    const { plan, stopped } = withoutStop(whole)
    const planId = await add(db, 'plans', { ...plan, round: 1, demo: true })
    const parts = (table: keyof DB, rows: object[] = []) => addOf(db, planId, table, rows)
    await parts('planNeeds', seed.need && [seed.need])
    await parts('planAnchorings', seed.anchoring && [seed.anchoring])
    await parts('planHonoraria', seed.honoraria)
    for (const meeting of seed.meetings ?? []) await addMeeting(db, planId, meeting)
    await parts('planDecisions', seed.decisions)
    await parts('planTasks', seed.tasks)
    for (let now = 1; now <= round; now += 1) await writeElements(db, planId, now, seed)
    await parts('planBriefs', seed.briefs)
    const fingerprint = sql<string>`(select plan_fingerprint(course_id) from plans where id = ${planId})`
    await parts(
      'planSignatures',
      seed.signatures?.map((signature) => ({ ...signature, fingerprint })),
    )
    await parts('planEvaluations', seed.evaluations)
    await parts('planRatings', seed.ratings)
    await parts('planActions', seed.actions)
    for (const improvement of seed.improvements ?? []) await addImprovement(db, planId, improvement)
    await parts('planGuideChoices', seed.guideChoices)
    await parts('planMoves', seed.moves)
    // Ratings are of the rounds before, and nothing is written in a plan that is on hold or closed.
    await db
      .updateTable('plans')
      .set({ roundBeganAt, ...stopped })
      .where('id', '=', planId)
      .execute()
    return planId
  })

type Meeting = NonNullable<SeedPlan['meetings']>[number]

async function addMeeting(db: Db, planId: number, { people, ...meeting }: Meeting): Promise<void> {
  const meetingId = await add(db, 'planMeetings', { planId, ...meeting })
  await addAll(
    db,
    'planMeetingPeople',
    people.map((person) => ({ meetingId, ...person })),
  )
}

type Improvement = NonNullable<SeedPlan['improvements']>[number]

/** Proposed, agreed to, and then out: it isn't before both have said yes. */
async function addImprovement(db: Db, planId: number, { agreed, ...proposed }: Improvement): Promise<void> {
  const { publishedAt = null, improvementId: shown = null, ...words } = proposed
  const improvementId = await add(db, 'planImprovements', { planId, ...words })
  await addAll(
    db,
    'planImprovementAgreements',
    agreed.map((agreement) => ({ improvementId, ...agreement })),
  )
  await db
    .updateTable('planImprovements')
    .set({ publishedAt, improvementId: shown })
    .where('id', '=', improvementId)
    .execute()
}

/** What is written of the elements in one round: it can be while that round is under way. */
async function writeElements(
  db: Db,
  planId: number,
  now: number,
  { inputs, texts }: SeedPlan,
): Promise<void> {
  const ofNow = ({ round }: { round?: number }) => round === now
  await db.updateTable('plans').set({ round: now }).where('id', '=', planId).execute()
  await addOf(db, planId, 'planInputs', inputs?.filter(ofNow))
  for (const { agreed, ...text } of texts?.filter(ofNow) ?? []) {
    const textId = await add(db, 'planCommonTexts', { planId, ...text })
    await addAll(
      db,
      'planAgreements',
      agreed.map((agreement) => ({ textId, ...agreement })),
    )
  }
}

const addOf = (db: Db, planId: number, table: keyof DB, rows: object[] = []): Promise<void> =>
  addAll(
    db,
    table,
    rows.map((row) => ({ planId, ...row })),
  )

function withoutStop({
  pausedAt = null,
  pausedBy = null,
  pausedBecause = null,
  closedAt = null,
  closedBy = null,
  closedBecause = null,
  ...plan
}: SeedPlan['plan']) {
  return { plan, stopped: { pausedAt, pausedBy, pausedBecause, closedAt, closedBy, closedBecause } }
}

type SeedFigure = Part<'planPublicFigures'> & {
  wave: string
  code: string
  agreed: Part<'planPublicFigureAgreements'>[]
}

/** Writes what a group shows on the page of its course, once there are results to show; in a plan that has chosen nothing yet. */
export const seedFigures = (db: Db, courseSlug: string, figures: SeedFigure[]): Promise<void> =>
  db.transaction().execute(async (db) => {
    const plan = await db
      .selectFrom('plans as p')
      .innerJoin('courses as c', 'c.id', 'p.courseId')
      .select(['p.id', 'c.id as courseId'])
      .where('c.slug', '=', courseSlug)
      .where('p.closedAt', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('planPublicFigures').select('id').whereRef('planId', '=', 'p.id'))),
      )
      .executeTakeFirst()
    if (!plan) return
    for (const [at, { agreed, publishedAt = null, ...figure }] of figures.entries()) {
      const owned = { planId: plan.id, courseId: plan.courseId, place: at + 1 }
      const figureId = await add(db, 'planPublicFigures', { ...figure, ...owned })
      await addAll(
        db,
        'planPublicFigureAgreements',
        agreed.map((agreement) => ({ figureId, ...agreement })),
      )
      await db.updateTable('planPublicFigures').set({ publishedAt }).where('id', '=', figureId).execute()
    }
  })

/** Removes the plans of the demonstration, and those made in its services or of its courses. */
export async function removeDemoPlans(db: Db): Promise<void> {
  await sql`delete from plans where demo
    or service_id in (select id from services where demo) or course_id in (select id from courses where demo)`.execute(
    db,
  )
}

type Values = Record<string, unknown | RawBuilder<unknown>>

async function add(db: Db, table: keyof DB, row: Values): Promise<number> {
  const { id } = await db
    .insertInto(table as 'plans')
    .values(row as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addAll(db: Db, table: keyof DB, rows: Values[]): Promise<void> {
  if (rows.length === 0) return
  for (const row of rows)
    await db
      .insertInto(table as 'plans')
      .values(row as never)
      .execute()
}
