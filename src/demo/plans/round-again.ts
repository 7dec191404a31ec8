import { aGroup, type DemoPlan, daysBefore, isoDay, type Side } from './world.ts'

/** A course that has been held and improved, and is planned for the second time. */
export const roundAgain: DemoPlan = async (db, world) => {
  const { people, serviceId } = world
  const { berit, yusuf, jon, olve } = people
  const course = await db
    .selectFrom('courses')
    .select('id')
    .where('serviceId', '=', serviceId)
    .where('slug', 'like', 'leve-med-kols%')
    .executeTakeFirst()
  if (!course) return undefined
  const planningGroupId = await aGroup(db, world, 'Leve med KOLS', {
    ...{ berit: 'secretary', solfrid: 'leader', jon: 'user-representative', yusuf: 'professional' },
  })
  const ago = daysBefore(world)
  const input = (accountId: number, side: Side, words: string) => ({
    ...{ round: 1, element: 'goals', accountId, side, words, writtenAt: ago(200), handedInAt: ago(200) },
  })
  const rating = (accountId: number, side: Side, equal: number, words: string | null) => ({
    ...{ round: 1, accountId, side, heard: 4, decided: equal, prepared: 4, equal, words, ratedAt: ago(20) },
  })
  return {
    plan: {
      ...{ serviceId, planningGroupId, title: 'Leve med KOLS', courseId: course.id, round: 2 },
      ...{ startedAt: ago(300), startedBy: berit, responsible: berit },
    },
    need: {
      ...{
        source: 'organisation',
        themeId: 'kols',
        targetGroups: ['patient', 'next-of-kin'],
        writtenBy: berit,
        writtenAt: ago(290),
      },
      who: 'Folk med KOLS som er blitt redde for å gå ut.',
      why: 'LHL i Bodø skrev til oss: mange slutter å gå tur og blir sittende inne.',
      ...{ compared: 'Det fantes et kurs på skjerm, men ingen steder å øve sammen.', comparedAt: ago(288) },
    },
    anchoring: {
      settled: ['leader', 'medical-responsible', 'resources', 'pathway', 'user-organisation'],
      ...{ writtenBy: berit, writtenAt: ago(280), signedBy: people.solfrid, signedAt: ago(279) },
    },
    honoraria: [
      {
        accountId: jon,
        kroner: 1200,
        per: 'meeting',
        travel: true,
        offeredBy: berit,
        offeredAt: ago(270),
        agreedAt: ago(269),
      },
    ],
    inputs: [
      input(jon, 'experience', 'Å tørre å gå ut igjen, og si fra når pusten svikter.'),
      input(yusuf, 'professional', 'Bruke inhalatoren rett, og kjenne igjen en forverring.'),
    ],
    texts: [
      {
        ...{ round: 1, element: 'goals', writtenBy: olve, writtenAt: ago(190) },
        words: 'Du tør å gå ut, og vet hva du gjør når pusten svikter.',
        agreed: [
          { side: 'experience', accountId: jon, agreedAt: ago(189) },
          { side: 'professional', accountId: yusuf, agreedAt: ago(188) },
        ],
      },
    ],
    signatures: [
      { side: 'experience', accountId: jon, signedAt: ago(150) },
      { side: 'professional', accountId: yusuf, signedAt: ago(149) },
    ],
    meetings: [
      {
        ...{
          round: 1,
          kind: 'evaluation',
          startsAt: ago(20),
          place: 'Møterommet',
          calledBy: berit,
          calledAt: ago(30),
        },
        ...{
          minutes: 'Folk ville ha mer tid til å øve. Jon synes møtene var for tidlig på dagen.',
          heldAt: ago(20),
          writtenBy: berit,
        },
        people: [
          { accountId: jon, side: 'experience' },
          { accountId: yusuf, side: 'professional' },
          { accountId: berit, side: null },
        ],
      },
    ],
    evaluations: [
      {
        round: 1,
        answered: 9,
        found: 'De fleste tør mer. Flere savnet tid til å øve i trapp.',
        writtenBy: berit,
        writtenAt: ago(21),
      },
    ],
    ratings: [
      rating(jon, 'experience', 3, 'Møtene var midt på dagen. Da måtte jeg ta fri.'),
      rating(yusuf, 'professional', 5, null),
    ],
    actions: [
      {
        ...{
          round: 1,
          what: 'En time mer til øving i trapp',
          because: 'Flere savnet det',
          owner: yusuf,
          due: isoDay(ago(5)),
        },
        ...{ addedBy: berit, addedAt: ago(20), doneAt: ago(6), doneBy: yusuf },
      },
      {
        ...{
          round: 1,
          what: 'Planleggingsmøter etter klokka 16',
          because: 'Jon måtte ta fri',
          owner: berit,
          due: isoDay(ago(5)),
        },
        ...{ addedBy: jon, addedAt: ago(20), doneAt: ago(10), doneBy: berit },
      },
    ],
  }
}
