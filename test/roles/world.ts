import { addAccount, giveRole, type RoleSomewhere } from '../../src/people/index.ts'
import type { TestApp } from '../app.ts'
import { aRunWave } from '../evaluations.ts'
import { aGuide, aPart, aProgramme } from '../guides.ts'
import { aLicence } from '../licences.ts'
import { aCourse, aRun } from '../make.ts'
import { aPerson, signIn } from '../people.ts'
import { aPlan, aPlanMeeting, aPlanTask, aPollTime } from '../plans.ts'
import { aFormBeingBuilt, aQuestionnaire } from '../questionnaires.ts'
import { signUp } from '../registrations.ts'
import { aService } from '../services.ts'
import { aValueSet } from '../value-sets.ts'

/** Everybody who could ask: a person for each role there is, one without any, and one who isn't signed in. */
export const everybody = [
  'coordinator of the service',
  'professional of the service',
  'manager of the service',
  'user representative of the group',
  'professional of the group',
  'municipality in the group',
  'leader of the group',
  'secretary of the group',
  'regional coordinator',
  'national adviser',
  'national editor',
  'administrator',
  'somebody without a role',
  'nobody signed in',
] as const
export type Who = (typeof everybody)[number]

export type Records = Awaited<ReturnType<typeof unitWithRecords>>
export type World = Awaited<ReturnType<typeof aWorld>>

/** Two services that have nothing to do with each other, each with records of every kind, and people of the first. */
export async function aWorld(service: TestApp) {
  const [own, others] = [await unitWithRecords(service, 'one'), await unitWithRecords(service, 'other')]
  const cookies = new Map<Who, string>()
  for (const who of everybody)
    if (who !== 'nobody signed in') cookies.set(who, await cookieOfA(service, rolesOf(who, own)))
  return { own, others, cookieOf: (who: Who) => cookies.get(who) }
}

/** A session that nobody has used yet, for who may have ended the last one. */
export const freshCookie = (service: TestApp, who: Who, { own }: World): Promise<string | undefined> =>
  who === 'nobody signed in' ? Promise.resolve(undefined) : cookieOfA(service, rolesOf(who, own))

async function cookieOfA(service: TestApp, roles: RoleSomewhere[]): Promise<string> {
  return (await signIn(service, await aPerson(service.db, { roles }))).cookie
}

/** A service, its group, and one of each kind of record that an address can name. */
async function unitWithRecords(service: TestApp, name: string) {
  const { app, db } = service
  const { id: serviceId, slug: serviceSlug } = await aService(db, { name: `LMS ${name} (demo)`, in: 'Bodø' })
  const programme = await aProgrammeWithGuide(db)
  const draft = await aCourse(db, { serviceId, publishedAt: null, throughPlan: true })
  const {
    groupId: group,
    id: plan,
    solveig,
    berit,
  } = await aPlan(db, {
    ...{ serviceId, courseId: draft.id },
    programmeId: programme.id,
  })
  const course = await aCourse(db, { serviceId })
  const run = await aRun(db, { courseId: course.id })
  const registration = await signUp(app, run)
  return {
    serviceId,
    serviceSlug,
    group,
    plan,
    programme: programme.slug,
    questionnaire: await aQuestionnaire(db, serviceId),
    plannedCourse: draft.id,
    plannedSlug: draft.slug,
    formBeingBuilt: await aFormBeingBuilt(db, serviceId),
    ...(await recordsOfPlan(service, plan)),
    representative: solveig.id,
    time: await aPollTime(db, plan, berit.id),
    meeting: await aPlanMeeting(db, plan, solveig.id),
    task: await aPlanTask(db, plan, solveig.id),
    course,
    run,
    wave: await aRunWave(service, run),
    registration: await idOf(service, registration.number),
    grant: await aGrant(service, { heldIn: 'service', role: 'professional', serviceId }),
    licence: (await aLicence(db, serviceId)).id,
    valueSet: await aValueSet(db, serviceId),
    groupGrant: await aGrant(service, {
      heldIn: 'planning-group',
      role: 'secretary',
      planningGroupId: group,
    }),
  }
}

/** A programme whose guide is out, with the next version begun: its part is "rom". */
async function aProgrammeWithGuide(db: TestApp['db']) {
  const programme = await aProgramme(db)
  await aGuide(db, programme.id, 1, [aPart('rom')])
  const { id: guideId } = await db
    .insertInto('programmeGuides')
    .values({ programmeId: programme.id, version: 2, begunAt: new Date('2026-11-01T08:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('programmeGuideParts')
    .values({ guideId, key: 'rom', kind: 'anchoring', place: 0, title: JSON.stringify({ nb: 'Rom' }) })
    .execute()
  return programme
}

/** What the group of a plan has written down: an action, a change, and a brief. */
async function recordsOfPlan({ db, tools }: TestApp, planId: number) {
  const { id: by } = await db.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
  const common = { planId, round: 1 }
  const action = await db
    .insertInto('planActions')
    .values({ ...common, what: 'Pause', owner: by, due: '2027-01-01', addedBy: by, addedAt: tools.clock() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const text = JSON.stringify({ nb: 'Kortere dager' })
  const change = await db
    .insertInto('planImprovements')
    .values({ ...common, said: text, changed: text, proposedBy: by, proposedAt: tools.clock() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const brief = await db
    .insertInto('planBriefs')
    .values({
      ...{ ...common, speaker: 'Kari Lege', side: 'professional', brief: 'Om pusten' },
      ...{ writtenBy: by, writtenAt: tools.clock() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { planAction: action.id, planChange: change.id, planBrief: brief.id }
}

const idOf = async ({ db }: TestApp, number: string): Promise<number> =>
  (await db.selectFrom('registrations').select('id').where('number', '=', number).executeTakeFirstOrThrow())
    .id

async function aGrant({ db, tools }: TestApp, role: RoleSomewhere): Promise<number> {
  const now = tools.clock()
  const email = `holder-${Math.random().toString(36).slice(2)}@example.no`
  const account = await addAccount(db, { email, name: 'Holder', now })
  await giveRole(db, account, role, { from: now })
  const { id } = await db
    .selectFrom('roleGrants')
    .select('id')
    .where('accountId', '=', account)
    .executeTakeFirstOrThrow()
  return id
}

function rolesOf(who: Who, { serviceId, group: planningGroupId }: Records): RoleSomewhere[] {
  const inService = { heldIn: 'service', serviceId } as const
  const inGroup = { heldIn: 'planning-group', planningGroupId } as const
  switch (who) {
    case 'coordinator of the service':
      return [{ ...inService, role: 'coordinator' }]
    case 'professional of the service':
      return [{ ...inService, role: 'professional' }]
    case 'manager of the service':
      return [{ ...inService, role: 'manager' }]
    case 'user representative of the group':
      return [{ ...inGroup, role: 'user-representative' }]
    case 'professional of the group':
      return [{ ...inGroup, role: 'professional' }]
    case 'municipality in the group':
      return [{ ...inGroup, role: 'municipality' }]
    case 'leader of the group':
      return [{ ...inGroup, role: 'leader' }]
    case 'secretary of the group':
      return [{ ...inGroup, role: 'secretary' }]
    case 'regional coordinator':
      return [{ heldIn: 'region', role: 'coordinator', region: 'Helse Nord' }]
    case 'national adviser':
      return [{ heldIn: 'nation', role: 'adviser' }]
    case 'national editor':
      return [{ heldIn: 'nation', role: 'editor' }]
    case 'administrator':
      return [{ heldIn: 'system', role: 'administrator' }]
    default:
      return []
  }
}
