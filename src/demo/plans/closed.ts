import { aGroup, type DemoPlan, daysBefore } from './world.ts'

/** Ended well before there was a course: somebody else held it already, and the group found out in time. */
export const closed: DemoPlan = async (db, world) => {
  const { people, serviceId } = world
  const { berit } = people
  const title = 'Trygg på beina'
  const planningGroupId = await aGroup(db, world, title, { berit: 'leader', elle: 'municipality' })
  const ago = daysBefore(world)
  const because =
    'Frisklivssentralen holder det samme kurset to ganger i året. Vi viser folk dit, og bruker tiden på noe som mangler.'
  return {
    plan: {
      ...{ serviceId, planningGroupId, title },
      ...{ startedAt: ago(140), startedBy: berit, responsible: berit },
      ...{ closedAt: ago(110), closedBy: berit, closedBecause: because },
    },
    need: {
      ...{ source: 'professional', targetGroups: ['patient', 'next-of-kin'] },
      who: 'Eldre som har falt, og som er redde for å falle igjen.',
      why: 'Fallpoliklinikken ser de samme menneskene to og tre ganger.',
      compared: 'Frisklivssentralen har et kurs som ligner. Vi spør dem før vi går videre.',
      ...{ comparedAt: ago(130), writtenBy: berit, writtenAt: ago(135) },
    },
    moves: [{ what: 'closed', at: ago(110), by: berit, because }],
  }
}
