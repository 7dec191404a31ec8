import { paths as coursePaths, getPlannedCourse, type PlannedCourse } from '../../courses/index.ts'
import { listHolders, type Person, type RoleIn, unitOfGroup } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { findAnchoring } from '../anchoring/queries.ts'
import { leaderOn } from '../going-on/leader.ts'
import { listMoves } from '../going-on/moves.ts'
import { listRunsAsHeld, type RunAsHeld } from '../holding/runs.ts'
import { listHonoraria } from '../honoraria/queries.ts'
import { seesAmount } from '../may.ts'
import { findNeed } from '../need/queries.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { exportedFigures } from '../public-figures/of-plan.ts'
import { sideOf } from '../sides.ts'
import { listChangeRequests, listSignatures } from '../signing/queries.ts'
import { findProgramme } from './queries.ts'
import { listRounds } from './rounds.ts'

/** The shape of the export; docs/plan-export.md describes it. Raised when something in it is renamed, moved or taken away. */
export const exportVersion = 1

/** All of a plan, as far as the one who asks may read it now. */
export type PlanExport = Awaited<ReturnType<typeof exportPlan>>

export async function exportPlan(db: Db, person: Person, plan: Plan, baseUrl: string) {
  const course = plan.course && (await getPlannedCourse(db, plan.course.id, person.at))
  return {
    format: 'mestring-plan' as const,
    version: exportVersion,
    exportedAt: person.at,
    exportedFor: person.name,
    plan: await aboutPlan(db, plan, baseUrl),
    need: withoutNumbers(await findNeed(db, plan.id)),
    anchoring: (await findAnchoring(db, plan.id)) ?? null,
    group: await groupOf(db, plan),
    honoraria: await honorariaOf(db, plan),
    rounds: await listRounds(db, plan),
    course: course ? courseOf(course, baseUrl) : null,
    signatures: (await listSignatures(db, plan.id)).map(({ fingerprint, revoked, ...signature }) => ({
      ...signature,
      ofWhatStands: !revoked && fingerprint === course?.fingerprint,
      revoked: revoked ?? null,
    })),
    changeRequests: (await listChangeRequests(db, plan.id)).map(
      ({ side, name, askedAt, because, answer, answeredAt, answeredByName }) => ({
        ...{ by: name, side, askedAt, because },
        ...{ answer, answeredAt, answeredBy: answeredByName },
      }),
    ),
    publicFigures: await exportedFigures(db, plan),
    runs: (await listRunsAsHeld(db, plan, person.at)).map(runOf).reverse(),
  }
}

async function aboutPlan(db: Db, plan: Plan, baseUrl: string) {
  const { id, title, round, service, startedAt, now, done, paused, closed } = plan
  return {
    ...{ id, title, url: baseUrl + paths.plan(id), startedAt, round },
    service: { slug: service.slug, name: service.name },
    programme: (await findProgramme(db, plan.programmeId)) ?? null,
    stepNow: now,
    stepsDone: [...done],
    leadsOn: leaderOn(plan)?.name ?? null,
    paused: paused ?? null,
    closed: closed ?? null,
    moves: await listMoves(db, id),
  }
}

function withoutNumbers(need: Awaited<ReturnType<typeof findNeed>>) {
  if (!need) return null
  const { themeName, countyNumber, ...rest } = need
  return { ...rest, theme: themeName }
}

/** Everybody who holds or has held a role in the group: no addresses. */
async function groupOf(db: Db, { groupId, service, title }: Plan) {
  const holders = await listHolders(
    db,
    unitOfGroup({ planningGroupId: groupId, serviceId: service.id, name: title }),
  )
  return holders.map(({ name, role, organisation, validFrom, validTo }) => ({
    ...{ name, role, organisation },
    side: sideOf(role as RoleIn<'planning-group'>) ?? null,
    from: validFrom,
    to: validTo,
  }))
}

async function honorariaOf(db: Db, plan: Plan) {
  const offers = await listHonoraria(db, plan.id)
  return plan.members
    .filter(({ side }) => side === 'experience')
    .map(({ id, name }) => {
      const offer = offers.find(({ accountId }) => accountId === id)
      const { kroner, per, travel } = offer ?? {}
      return {
        name,
        status: offer?.agreedAt ? ('agreed' as const) : offer ? ('offered' as const) : ('none' as const),
        amount:
          kroner !== undefined && per && travel !== undefined && seesAmount(plan, id)
            ? { kroner, per, travel }
            : null,
      }
    })
}

/** What both sides sign of the course, and where it is. */
const courseOf = (course: PlannedCourse, baseUrl: string) => ({
  url: baseUrl + coursePaths.course(course.slug),
  title: course.title,
  publishedAt: course.publishedAt,
  goals: course.goals,
  forWhom: course.forWhom,
  notFor: course.notFor,
  targetGroups: course.targetGroups,
  ageMin: course.ageMin,
  ageMax: course.ageMax,
  programme: course.programmeItems,
})

const runOf = ({ startsAt, endsAt, place, municipalityName, cancelledAt, asHeld }: RunAsHeld) => ({
  ...{ startsAt, endsAt, place, municipality: municipalityName, cancelledAt },
  sessions: asHeld.map(({ runId, ...session }) => session),
})
