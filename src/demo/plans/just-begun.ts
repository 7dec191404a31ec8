import { aGroup, type DemoPlan } from './world.ts'

/** Written down on one side of a sheet: a need, and what is settled so far. */
export const justBegun: DemoPlan = async (db, world) => {
  const { people, serviceId, now } = world
  const { berit } = people
  const planningGroupId = await aGroup(db, world, 'Søvn for unge', { berit: 'secretary' })
  return {
    plan: {
      serviceId,
      planningGroupId,
      title: 'Søvn for unge',
      startedAt: now,
      startedBy: berit,
      responsible: berit,
    },
    need: {
      source: 'professional',
      who: 'Elever på videregående som sover lite og er mye borte.',
      why: 'Helsesykepleierne på tre skoler sier det samme: de trenger noe å henvise til som ikke er behandling.',
      targetGroups: ['young'],
      ...{ writtenBy: berit, writtenAt: now },
    },
  }
}
