import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { aPerson } from '../../test/people.ts'
import { actsOf, refusal } from '../../test/plan-acts.ts'
import { aPlan } from '../../test/plans.ts'
import { giveRole } from '../people/index.ts'
import { type Side, sides } from './sides.ts'

const now = new Date('2026-11-23T09:00:00Z')

describe('What a plan demands, the database holds', () => {
  let service: TestApp
  before(async () => {
    service = await testApp(now.toISOString())
  })
  after(() => service.close())

  /** A draft that is planned, and the acts that people can do to it. */
  async function planned() {
    const { db } = service
    const course = await aCourse(db, { publishedAt: null, throughPlan: true })
    const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId })
    return { course, plan, ...actsOf(db, plan, course.id, now) }
  }

  const hindrances = async (courseId: number) => {
    const { rows } = await sql<{
      left: string[]
    }>`select publication_hindrances(${courseId}, ${now}) as left`.execute(service.db)
    return rows[0]?.left
  }

  it('a course made here is not published without a plan; one made before is', async () => {
    const { db } = service
    const course = await aCourse(db, { publishedAt: null, throughPlan: true })
    const publish = db.updateTable('courses').set({ publishedAt: now }).where('id', '=', course.id).execute()
    assert.equal(await refusal(publish), 'published_through_plan')
    assert.equal(await refusal(aCourse(db, { throughPlan: true })), 'published_through_plan')
    await aCourse(db)
  })

  it('the common text is written when both sides have handed in, and each side says yes for itself', async () => {
    const { plan, handIn, writeCommon, agree } = await planned()
    await handIn('experience')
    assert.equal(await refusal(writeCommon()), 'plan_common_texts_after_both')
    await handIn('professional')
    const outsider = await aPerson(service.db)
    assert.equal(await refusal(writeCommon(outsider)), 'plan_common_texts_by_a_member')
    await writeCommon()
    assert.equal(await refusal(agree('experience', plan.jonas)), 'plan_agreements_by_a_member')
    assert.equal(await refusal(agree('professional', plan.berit)), 'plan_agreements_by_a_member')
  })

  it('what has been handed in stays as it was written', async () => {
    const { plan, handIn } = await planned()
    await handIn('experience')
    const change = service.db
      .updateTable('planInputs')
      .set({ words: 'Noe annet' })
      .where('planId', '=', plan.id)
      .execute()
    assert.equal(await refusal(change), 'plan_inputs_handed_in_stands')
    assert.equal(await refusal(handIn('professional', plan.solveig)), 'plan_inputs_by_a_member')
  })

  it('nobody signs for the other side, nor something else than what stands', async () => {
    const { plan, course, sign } = await planned()
    assert.equal(await refusal(sign('professional', plan.solveig)), 'plan_signatures_by_a_member')
    assert.equal(await refusal(sign('experience', plan.hege)), 'plan_signatures_by_a_member')
    const another = service.db
      .insertInto('planSignatures')
      .values({
        planId: plan.id,
        side: 'experience',
        accountId: plan.solveig.id,
        signedAt: now,
        fingerprint: 'x',
      })
      .execute()
    assert.equal(await refusal(another), 'plan_signatures_of_what_stands')
    assert.deepEqual(await hindrances(course.id), [
      'goals-open',
      'unsigned-experience',
      'unsigned-professional',
    ])
  })

  it('nobody sits on both sides, nor says yes for one and then, in another seat, for the other', async () => {
    const { plan, course, handIn, writeCommon, agree, sign } = await planned()
    const { db } = service
    const seat = (role: 'user-representative' | 'professional') =>
      giveRole(
        db,
        plan.solveig.id,
        { heldIn: 'planning-group', role, planningGroupId: plan.groupId },
        { from: now },
      )
    assert.equal(await refusal(seat('professional')), 'role_grants_one_side_of_the_table')
    for (const side of sides) await handIn(side)
    await writeCommon()
    await agree('experience')
    await sign('experience')
    await db
      .updateTable('roleGrants')
      .set({ validTo: now })
      .where('accountId', '=', plan.solveig.id)
      .execute()
    await seat('professional')
    assert.equal(await refusal(agree('professional', plan.solveig)), 'plan_agreements_not_for_both')
    assert.equal(await refusal(sign('professional', plan.solveig)), 'plan_signatures_not_for_both')
    assert.ok((await hindrances(course.id))?.includes('no-experience'))
  })

  it('a run of a planned course waits for actions that are open', async () => {
    const { course, handIn, writeCommon, agree, sign, publish, addAction, finishActions } = await planned()
    for (const side of sides) await handIn(side)
    await writeCommon()
    for (const side of sides) await agree(side)
    for (const side of sides) await sign(side)
    await publish()
    const aPublishedRun = () => aRun(service.db, { courseId: course.id, publishedAt: now })
    await aPublishedRun()
    await addAction()
    assert.equal(await refusal(aPublishedRun()), 'published_through_plan')
    const draft = await aRun(service.db, { courseId: course.id, publishedAt: null })
    const out = () =>
      service.db.updateTable('runs').set({ publishedAt: now }).where('id', '=', draft.id).execute()
    assert.equal(await refusal(out()), 'published_through_plan')
    await finishActions()
    await out()
  })

  it('no order of acts publishes without both signatures on what stands', async () => {
    const side = fc.constantFrom(...sides)
    const ready: Act[] = [
      ...sides.map((side) => ({ kind: 'handIn', side }) as const),
      { kind: 'writeCommon' },
      ...sides.map((side) => ({ kind: 'agree', side }) as const),
      ...sides.map((side) => ({ kind: 'sign', side }) as const),
      { kind: 'publish' },
    ]
    const act = fc.oneof(
      fc.record({ kind: fc.constantFrom('handIn', 'agree', 'sign', 'revoke', 'leave', 'comeBack'), side }),
      fc.record({
        kind: fc.constantFrom(
          'writeCommon',
          'changeGoals',
          'changeProgramme',
          'addAction',
          'finishActions',
          'publish',
          'publishRun',
          'takeBack',
          'pause',
          'close',
          'goOn',
        ),
      }),
    )
    let published = 0
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(ready, { minLength: 5 }),
        fc.array(act, { maxLength: 25 }),
        async (first, then) => {
          const { course, ...can } = await planned()
          const model = aModel()
          for (const { kind, side } of [...first, ...then] as Act[]) {
            const refused = await refusal((can[kind] as (side?: Side) => Promise<unknown>)(side))
            if (kind === 'publishRun' || (kind === 'publish' && !model.published)) {
              assert.equal(
                refused === undefined,
                model.mayPublish(),
                `${JSON.stringify([first, then])}: ${refused}`,
              )
              if (!refused) published += 1
            }
            if (!refused) model.did(kind, side)
          }
        },
      ),
      { numRuns: 100 },
    )
    assert.ok(published > 10, `${published} were published`)
  })
})

type Act = {
  kind:
    | 'handIn'
    | 'agree'
    | 'sign'
    | 'revoke'
    | 'leave'
    | 'comeBack'
    | 'writeCommon'
    | 'changeGoals'
    | 'changeProgramme'
    | 'addAction'
    | 'finishActions'
    | 'publish'
    | 'publishRun'
    | 'takeBack'
    | 'pause'
    | 'close'
    | 'goOn'
  side?: Side
}

/** What a person with pen and paper would say of it. */
function aModel() {
  const both = () => new Set<Side>()
  let [agreed, signed, gone] = [both(), both(), both()]
  let openActions = 0
  let goesOn = true
  const model = {
    published: false,
    mayPublish: () =>
      agreed.size === 2 && signed.size === 2 && gone.size === 0 && openActions === 0 && goesOn,
    did(kind: string, side: Side | undefined) {
      if (kind === 'writeCommon') agreed = both()
      if (kind === 'changeGoals' || kind === 'changeProgramme') signed = both()
      if (kind === 'addAction') openActions += 1
      if (kind === 'finishActions') openActions = 0
      if (kind === 'publish') model.published = true
      if (kind === 'takeBack') model.published = false
      if (kind === 'pause' || kind === 'close') goesOn = false
      if (kind === 'goOn') goesOn = true
      if (!side) return
      if (kind === 'agree') agreed.add(side)
      if (kind === 'sign') signed.add(side)
      if (kind === 'revoke') signed.delete(side)
      if (kind === 'leave') gone.add(side)
      if (kind === 'comeBack') gone.delete(side)
    },
  }
  return model
}
