import { aGroup, type DemoPlan, daysBefore } from './world.ts'

/** Begun from SMIL while its guide was in version 1: what version 2 changed waits for the group's answer. */
export const fromProgramme: DemoPlan = async (db, world) => {
  const { people, serviceId } = world
  const { berit, yusuf, jon, solfrid } = people
  const guide = await db
    .selectFrom('programmeGuides as g')
    .innerJoin('programmes as p', 'p.id', 'g.programmeId')
    .where('p.slug', '=', 'smil')
    .where('g.version', '=', 1)
    .select(['g.id', 'g.programmeId'])
    .executeTakeFirst()
  if (!guide) return undefined
  const parts = await db
    .selectFrom('programmeGuideParts')
    .select('key')
    .where('guideId', '=', guide.id)
    .execute()
  const title = 'SMIL i Bodø, våren'
  const planningGroupId = await aGroup(db, world, title, {
    ...{ berit: 'secretary', solfrid: 'leader', jon: 'user-representative', yusuf: 'professional' },
  })
  const ago = daysBefore(world)
  return {
    plan: {
      ...{ serviceId, planningGroupId, title, programmeId: guide.programmeId },
      ...{ startedAt: ago(60), startedBy: berit, responsible: berit },
    },
    need: {
      source: 'professional',
      who: 'Barn mellom 8 og 12 år i Bodø som har en forelder med psykisk sykdom.',
      why: 'Barneansvarlige på tre avdelinger sier det samme: barna får være med inn, men ingen spør dem.',
      ...{
        themeId: 'barn-som-parorende',
        municipalityNumber: '1804',
        targetGroups: ['child', 'next-of-kin'],
      },
      compared: 'Det nærmeste er i Tromsø. Vi følger konseptet, og trenger ikke finne på alt selv.',
      ...{ comparedAt: ago(56), writtenBy: berit, writtenAt: ago(58) },
    },
    anchoring: {
      settled: ['leader', 'medical-responsible', 'resources', 'pathway', 'user-organisation'],
      notes: 'Avdelingsleder har lovet to kvelder i måneden fram til sommeren.',
      ...{ writtenBy: berit, writtenAt: ago(50), signedBy: solfrid, signedAt: ago(49) },
    },
    honoraria: [
      {
        ...{ accountId: jon, kroner: 1200, per: 'meeting', travel: true },
        ...{ offeredBy: berit, offeredAt: ago(45), agreedAt: ago(44) },
      },
    ],
    inputs: [
      {
        ...{ round: 1, element: 'goals', accountId: jon, side: 'experience' },
        words: 'At barna ikke går hjem og passer på de voksne den kvelden.',
        ...{ writtenAt: ago(8), handedInAt: ago(8) },
      },
      {
        ...{ round: 1, element: 'goals', accountId: yusuf, side: 'professional' },
        words: 'At de vet hva sykdommen heter, og at den ikke smitter.',
        ...{ writtenAt: ago(6), handedInAt: ago(6) },
      },
    ],
    guideChoices: parts.map(({ key }) => ({
      ...{ key, guideId: guide.id, choice: 'taken', chosenBy: berit, chosenAt: ago(60) },
    })),
  }
}
