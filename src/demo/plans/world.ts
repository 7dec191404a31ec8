import { addPlanningGroup, giveRole, type RoleIn } from '../../people/index.ts'
import type { SeedPlan } from '../../planning/index.ts'
import type { Db } from '../../platform/db.ts'

export type Side = 'experience' | 'professional'
type People = { berit: number; yusuf: number; solfrid: number; jon: number; elle: number; olve: number }

/** The people of the demo, the service they plan in, and what time it is. */
export type World = { people: People; serviceId: number; now: Date }

/** One plan of the demo; none where the demo lacks what it builds on. */
export type DemoPlan = (db: Db, world: World) => Promise<SeedPlan | undefined>

const day = 24 * 3_600_000
export const daysBefore =
  ({ now }: World) =>
  (days: number): Date =>
    new Date(now.getTime() - days * day)

/** "2026-11-22" */
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10)

/** A group of demo people in their service. */
export async function aGroup(
  db: Db,
  { people, serviceId, now }: World,
  name: string,
  roles: Partial<Record<keyof People, RoleIn<'planning-group'>>>,
  daysAgo = 310,
): Promise<number> {
  const from = new Date(now.getTime() - daysAgo * day)
  const planningGroupId = await addPlanningGroup(db, { serviceId, name, demo: true, now: from })
  for (const [who, role] of Object.entries(roles) as [keyof People, RoleIn<'planning-group'>][])
    await giveRole(db, people[who], { heldIn: 'planning-group', role, planningGroupId }, { from })
  return planningGroupId
}

/** The demo people and their service; undefined before they are there. */
export async function findWorld(db: Db, now: Date): Promise<World | undefined> {
  const service = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'lms-nordlandssykehuset')
    .where('demo', '=', true)
    .executeTakeFirst()
  const accounts = await db.selectFrom('accounts').select(['id', 'name']).where('demo', '=', true).execute()
  if (!service || accounts.length === 0) return undefined
  const called = (first: string) => accounts.find(({ name }) => name.startsWith(first))?.id ?? 0
  const people = {
    berit: called('Berit'),
    yusuf: called('Yusuf'),
    solfrid: called('Solfrid'),
    jon: called('Jon'),
    elle: called('Elle'),
    olve: called('Olve'),
  }
  return { people, serviceId: service.id, now }
}
