import type { Db } from '../../platform/db.ts'
import { maySeeRatings, meansOf, type Rating } from '../cooperation/rating.ts'
import { listRatings } from '../cooperation/ratings.ts'
import { type Element, elements } from '../elements/elements.ts'
import { listInputs, listVersions } from '../elements/queries.ts'
import { findEvaluation } from '../evaluation/queries.ts'
import { listActions, listChanges } from '../improvement/queries.ts'
import { listAllMeetings, listDecisions, listTasks } from '../meetings/queries.ts'
import type { Plan } from '../plans.ts'
import type { Side } from '../sides.ts'
import { listBriefs } from './queries.ts'

export type ExportedRound = Awaited<ReturnType<typeof listRounds>>[number]

/** What was written and decided, round by round, the first first; as far as the one who asks may read it now. */
export async function listRounds(db: Db, plan: Plan) {
  const [briefs, actions, changes] = await Promise.all([
    listBriefs(db, plan.id),
    listActions(db, plan.id),
    listChanges(db, plan.id),
  ])
  const rounds = []
  for (let round = 1; round <= plan.round; round++) {
    const isOf = (one: { round: number }) => one.round === round
    rounds.push({
      ...(await roundOf(db, { ...plan, round })),
      briefs: briefs.filter(isOf).map(({ round, ...brief }) => brief),
      actions: actions.filter(isOf).map(({ round, id, ...action }) => action),
      changes: changes.filter(isOf).map(({ round, id, ...change }) => change),
    })
  }
  return rounds
}

/** `plan.round` is the round that is asked for: what may be read is looked up in each. */
async function roundOf(db: Db, plan: Plan) {
  const [meetings, decisions, tasks, ratings, evaluation] = await Promise.all([
    listAllMeetings(db, plan),
    listDecisions(db, plan),
    listTasks(db, plan),
    listRatings(db, plan),
    findEvaluation(db, plan),
  ])
  return {
    round: plan.round,
    elements: await Promise.all(elements.map((element) => elementOf(db, plan, element))),
    meetings: meetings.map(({ id, version, cancelled, ...meeting }) => ({
      ...meeting,
      cancelledBecause: cancelled?.because ?? null,
      present: meeting.present.map(({ name, side }) => ({ name, side })),
    })),
    decisions: decisions
      .map(({ decision, cameFrom, decidedOn }) => ({ decision, cameFrom, decidedOn }))
      .reverse(),
    tasks: tasks.map(({ what, ownerName, due, doneAt }) => ({ what, owner: ownerName, due, doneAt })),
    evaluation: evaluation ?? null,
    cooperation: maySeeRatings(ratings, plan.me.side) ? cooperationOf(ratings) : null,
  }
}

/** What isn't handed in is its writer's alone, and stays out: an export may be passed on. */
async function elementOf(db: Db, plan: Plan, element: Element) {
  const [inputs, versions] = await Promise.all([
    listInputs(db, plan, element),
    listVersions(db, plan, element),
  ])
  return {
    element,
    inputs: inputs.flatMap(({ name: by, side, words, handedInAt }) =>
      handedInAt ? [{ by, side, handedInAt, words }] : [],
    ),
    commonTexts: versions.map(({ words, by, side, writtenAt, yes }) => ({
      ...{ words, by, side, writtenAt },
      yes: yes.map((one) => ({ ...one, at: new Date(one.at) })),
    })),
  }
}

/** As the page shows it: each side's mean, and what was said by whom of the sides, never by which person. */
function cooperationOf(ratings: Rating[]) {
  const { experience, professional } = meansOf(ratings)
  return {
    means: { experience: experience ?? null, professional: professional ?? null },
    said: ratings.flatMap(({ side, words }): { side: Side; words: string }[] =>
      words ? [{ side, words }] : [],
    ),
  }
}
