import { type Edited, editRun, getKeptRun, type KeptRun, type RunFacts } from '../../courses/index.ts'
import { getKeptService } from '../../organisations/index.ts'
import type { Person } from '../../people/index.ts'
import type { FieldError } from '../../platform/form.ts'
import type { Tools } from '../../platform/web.ts'
import {
  type CapacityEffect,
  changeRun,
  getFullness,
  previewCapacity,
  previewRunChange,
  type Reach,
  type Registrar,
} from '../../registrations/index.ts'
import type { Fields } from '../kit/merge.ts'
import { type Saved, saveForm } from '../kit/saving.ts'
import { runFields } from './fields.ts'
import { type RunForm, type RunWrong, readRun } from './forms.ts'
import { comparable, expanded, valuesOf } from './values.ts'
import { misplaced, placed } from './where.ts'

/** What stands between a run as it was written and as it is saved. */
export type RunStop =
  | { kind: 'misplaced'; error: FieldError; places?: { number: string; name: string }[] }
  /** More seats are taken than there would be. */
  | { kind: 'too-few'; taken: number; seats: number }
  /** People would be written to: who sees first what is sent, and to how many. */
  | { kind: 'ask'; facts: RunFacts; reach: Reach | undefined; offers: CapacityEffect['offers'] | undefined }

type Hands = Pick<Tools, 'db'> & { participants: Registrar }
type Written = { sent: Fields; t: Words; mayTell: boolean }
type Words = RunWrong & Parameters<typeof misplaced>[2]
export type Stopped = { kind: 'stopped'; at: RunStop }

/** Saves a run as it was written; with `mayTell`, those who have signed up are told of it at once. */
export function saveRun(
  { db, participants }: Hands,
  person: Person,
  { course, run }: KeptRun,
  { sent, t, mayTell }: Written,
): Promise<Saved | Stopped> {
  const save = async (version: number, form: RunForm): Promise<Edited | Stopped> => {
    const service = await getKeptService(db, person, course.service.slug)
    const where = await placed(db, form, service, [run])
    if (where.kind !== 'found')
      return stopped({ kind: 'misplaced', ...misplaced(where, form.municipality, t) })
    const { facts } = where
    const hands = { db, participants }
    const stop = await stopAt(hands, person, { course, run }, facts)
    const isLetThrough = !stop || (stop.kind === 'ask' && mayTell)
    return isLetThrough ? write(hands, person, { id: run.id, version }, facts) : stopped(stop)
  }
  return saveForm<RunForm, Stopped>({
    names: runFields,
    sent: comparable(sent),
    read: (fields) => readRun(expanded(fields), t, course.signupDaysBefore),
    now: async () => {
      const now = await getKeptRun(db, person, course.slug, run.slug)
      return { version: now.run.version, fields: comparable(valuesOf(now.run)) }
    },
    save,
  })
}

/** What must be said before it is saved, if anything. */
async function stopAt(
  { db, participants }: Hands,
  person: Person,
  { course, run }: KeptRun,
  facts: RunFacts,
): Promise<RunStop | undefined> {
  const own = { id: run.id, courseId: course.id, serviceId: course.serviceId }
  const { taken, waiting, capacity } = await getFullness(db, run.id)
  if (facts.capacity < taken) return { kind: 'too-few', taken, seats: facts.capacity }
  const reach = await previewRunChange(db, participants, person, own, facts)
  const offers =
    facts.capacity > capacity && waiting > 0
      ? (await previewCapacity(db, own, facts.capacity, person.at)).offers
      : undefined
  return reach || offers?.parties ? { kind: 'ask', facts, reach, offers } : undefined
}

/** In the transaction that tells those who have signed up. */
async function write(
  { db, participants }: Hands,
  person: Person,
  run: { id: number; version: number },
  facts: RunFacts,
): Promise<Edited | Stopped> {
  let edited: Edited = { kind: 'stale' }
  const edit = async (db: Tools['db']) => {
    edited = await editRun(db, person, run, facts)
  }
  const change = await changeRun(db, participants, run.id, edit, person.at)
  return change.kind === 'too-few-seats'
    ? stopped({ kind: 'too-few', taken: change.taken, seats: facts.capacity })
    : edited
}

const stopped = (at: RunStop): Stopped => ({ kind: 'stopped', at })
