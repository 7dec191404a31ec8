import assert from 'node:assert/strict'
import type { Person } from '../src/people/index.ts'
import type { Db } from '../src/platform/db.ts'
import { type QuestionResults, type Results, resultsOf, type Shown, type Unit } from '../src/results/index.ts'
import { layResults } from '../src/results/keeping/lay.ts'
import { aVersion } from './evaluations.ts'
import { aStaffMember } from './people.ts'
import { anAnsweredRun, anEvaluatedCourse, formOfResults, nightAfter } from './results.ts'

export const resultsDay = new Date('2026-11-23T09:00:00Z')

/** Somebody as they ask for results. */
export const asker = (account: { id: number; name: string; email: string }): Person =>
  ({ ...account, at: resultsDay, roles: [] }) as unknown as Person

export const told = <T>(shown: Shown<T> | undefined) => {
  assert.ok(shown?.told, JSON.stringify(shown))
  return shown
}

export const questionIn = ({ waves }: Results, wave: string, code: string): QuestionResults => {
  const found = waves.find((one) => one.wave === wave)?.questions.find((one) => one.code === code)
  assert.ok(found, `${wave}/${code}`)
  return found
}

type Runs = Parameters<typeof anAnsweredRun>[2][]

/** A course of which each run's answers are given, wave by wave, and somebody who may see it. */
export const answered = (db: Db, ...runs: Runs) => answeredTo(db, formOfResults, ...runs)

/** The same, by another form. */
export async function answeredTo(db: Db, resource: object, ...runs: Runs) {
  const staff = await aStaffMember(db)
  const versionId = await aVersion({ db }, resource)
  const course = await anEvaluatedCourse(db, {
    ...{ versionId, serviceId: staff.serviceId },
    waves: ['before', 'after-3-months'],
  })
  const ids: number[] = []
  for (const run of runs) ids.push((await anAnsweredRun(db, course, run)).runId)
  await nightAfter(db, '2026-10-01')
  await layResults(db, resultsDay)
  const of = (unit: Unit) => resultsOf(db, asker(staff), { unit })
  return {
    staff,
    course,
    versionId,
    runs: ids,
    of,
    ofCourse: () => of({ kind: 'course', id: course.courseId }),
  }
}
