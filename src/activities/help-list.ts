import { keyOf, listMarksOfRun } from '../attendance/index.ts'
import { audit, type Person } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import {
  listSeated,
  noteViews,
  type Registrar,
  type Seated,
  type StaffedRun,
} from '../registrations/index.ts'
import { findRules, getTeaching } from './queries.ts'
import {
  type Condition,
  conditionsOf,
  conditionsOfRun,
  percentAttended,
  type RuleSet,
  type Teaching,
} from './rules.ts'

export type HelpList = {
  rules: RuleSet | undefined
  teaching: Teaching
  ofRun: Condition[]
  people: Listed[]
}

/** A participant with what the rules say: conditions of the run stand for all and aren't repeated. */
export type Listed = Seated & { days: number[]; percent: number; conditions: Condition[]; unmet: Condition[] }

/** Who took part in a run and which conditions each meets, by the rules of the day it ended. The look is written down. */
export const seeHelpList = (
  db: Db,
  registrar: Registrar,
  person: Person,
  run: StaffedRun,
  what: 'activities.list-seen' | 'activities.list-exported',
): Promise<HelpList> =>
  db.transaction().execute(async (db) => {
    const rules = await findRules(db, dayOf(run.endsAt))
    const teaching = await getTeaching(db, run.id)
    const ofRun = rules ? conditionsOfRun(rules, teaching) : []
    const byDay = await listMarksOfRun(db, run.id)
    const people = (await listSeated(db, registrar, run.id)).map((one): Listed => {
      const days = [...byDay]
        .filter(([, marks]) => marks.get(keyOf(one))?.mark === 'came')
        .map(([day]) => day)
      const conditions = rules ? conditionsOf(rules, teaching, { ...one, days }) : []
      const unmet = [...ofRun, ...conditions].filter(({ met }) => !met)
      return { ...one, days, percent: percentAttended(teaching, { days }), conditions, unmet }
    })
    const seen = people.filter(({ name }) => name).map(({ registration }) => registration)
    const why = what === 'activities.list-exported' ? 'export' : 'list'
    await noteViews(db, person, run.serviceId, [...new Set(seen)], why)
    await audit(db, person, {
      what,
      serviceId: run.serviceId,
      subject: { kind: 'run', id: run.id },
      details: { people: people.length },
    })
    return { rules, teaching, ofRun, people: people.filter(({ days }) => days.length > 0) }
  })
