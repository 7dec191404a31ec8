import { addPlanningGroup, audit, giveRole, type Person, servicesOf } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { takeAlong } from './guide/take-along.ts'

export type NewPlan = { serviceId: number; title: string; programmeId?: number | undefined }

/** Begins a plan in a service, with a group of its own. Whoever begins it is its secretary and leads on till it is handed over. */
export const startPlan = (
  db: Db,
  person: Person,
  { serviceId, title, programmeId }: NewPlan,
): Promise<number> =>
  db.transaction().execute(async (db) => {
    found(
      await db
        .selectFrom('services')
        .select('id')
        .where('id', '=', serviceId)
        .where('id', 'in', servicesOf(person))
        .executeTakeFirst(),
    )
    const planningGroupId = await addPlanningGroup(db, { serviceId, name: title, now: person.at })
    await giveRole(
      db,
      person.id,
      { heldIn: 'planning-group', role: 'secretary', planningGroupId },
      { from: person.at, by: person.id },
    )
    const { id } = await db
      .insertInto('plans')
      .values({
        serviceId,
        planningGroupId,
        title,
        programmeId: programmeId ?? null,
        startedAt: person.at,
        startedBy: person.id,
        responsible: person.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const guide = programmeId && (await takeAlong(db, person, { planId: id, programmeId }))
    await audit(db, person, {
      what: 'planning.plan-started',
      serviceId,
      planningGroupId,
      subject: { kind: 'plan', id },
      details: guide ? { guide } : {},
    })
    return id
  })
