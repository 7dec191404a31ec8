import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aStaffMember } from '../../test/people.ts'
import { aPlan } from '../../test/plans.ts'
import { people } from '../../test/results.ts'
import { answered, asker } from '../../test/results-told.ts'
import type { Db } from '../platform/db.ts'
import { seriesOf } from './index.ts'

let db: Db
let close: () => Promise<void>
before(async () => ({ db, close } = await testDb()))
after(() => close())

describe('The runs of a course', () => {
  const run = (closesOn: string, ...benefits: number[]) => [
    { closesOn, said: people(...benefits.map((benefit) => ({ benefit: String(benefit) }))) },
  ]

  it('stand in a row, with what was done between them', async () => {
    const { staff, course, runs } = await answered(
      db,
      run('2026-01-01', 2, 2, 3, 3, 2),
      run('2026-03-01', 3, 2),
      run('2026-04-01', 4, 4, 5, 5, 4),
    )
    const asked = { courseId: course.courseId, wave: 'before', code: 'benefit', measure: 'mean' as const }
    await aDoneAction(course, 'Kortere dager', '2026-02-01T12:00:00Z')
    const series = await seriesOf(db, asker(staff), asked)
    assert.deepEqual(
      series?.points.map(({ runs, value }) => [runs[0]?.id, value]),
      [
        [runs[0], 2.4],
        [runs[2], 4.4],
      ],
    )
    assert.deepEqual(
      series?.waiting.map(({ id }) => id),
      [runs[1]],
    )
    assert.deepEqual(series?.marks, [{ on: '2026-02-01', words: { nb: 'Kortere dager' }, before: 1 }])
    const professional = await aStaffMember(db, 'professional', staff.serviceId)
    const seen = await seriesOf(db, asker(professional), asked)
    assert.deepEqual(seen?.marks, [{ on: '2026-02-01', words: undefined, before: 1 }])
  })
})

/** Something that the course's own group has done. */
async function aDoneAction(
  { courseId, serviceId }: { courseId: number; serviceId: number },
  what: string,
  doneAt: string,
) {
  const { id, jonas } = await aPlan(db, { courseId, serviceId })
  const by = { owner: jonas.id, addedBy: jonas.id, doneBy: jonas.id, due: '2026-02-01' }
  await db
    .insertInto('planActions')
    .values({ planId: id, round: 1, what, ...by, addedAt: new Date(doneAt), doneAt: new Date(doneAt) })
    .execute()
}
