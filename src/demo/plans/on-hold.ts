import { aGroup, type DemoPlan, daysBefore } from './world.ts'

/** Waits for a user representative: nobody plans for those who aren't there. */
export const onHold: DemoPlan = async (db, world) => {
  const { people, serviceId } = world
  const { berit, solfrid } = people
  const title = 'Tilbake i jobb etter kreft'
  const planningGroupId = await aGroup(db, world, title, { berit: 'leader', yusuf: 'professional' })
  const ago = daysBefore(world)
  const because =
    'Brukerrepresentanten vår har fått jobb et annet sted. Vi venter til foreningen har funnet en ny.'
  return {
    plan: {
      ...{ serviceId, planningGroupId, title },
      ...{ startedAt: ago(70), startedBy: berit, responsible: berit },
      ...{ pausedAt: ago(12), pausedBy: berit, pausedBecause: because },
    },
    need: {
      ...{ source: 'organisation', themeId: 'kreft', targetGroups: ['patient'] },
      who: 'Folk som er ferdig behandlet for kreft, og som skal tilbake på jobb.',
      why: 'Mange ringer foreningen et halvt år etterpå: behandlingen er over, og kreftene strekker ikke til.',
      compared: 'Kommunen har treningsgruppe. Ingen kurs handler om jobben.',
      ...{ comparedAt: ago(66), writtenBy: berit, writtenAt: ago(68) },
    },
    anchoring: {
      settled: ['leader', 'resources', 'pathway', 'user-organisation'],
      ...{
        medicalNotNeeded: true,
        writtenBy: berit,
        writtenAt: ago(60),
        signedBy: solfrid,
        signedAt: ago(58),
      },
    },
    moves: [{ what: 'paused', at: ago(12), by: berit, because }],
  }
}
