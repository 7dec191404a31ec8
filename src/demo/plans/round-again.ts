import type { SeedPlan } from '../../planning/index.ts'
import type { Db } from '../../platform/db.ts'
import { aGroup, type DemoPlan, daysBefore, isoDay, type Side, type World } from './world.ts'

/** A course held twice and improved each time, and planned for the third. */
export const roundAgain: DemoPlan = async (db, world) => {
  const { people, serviceId } = world
  const { berit, solfrid } = people
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
  return {
    plan: {
      ...{ serviceId, planningGroupId, title: 'Leve med KOLS', courseId: course.id, round: 3 },
      ...{ startedAt: ago(300), roundBeganAt: ago(8), startedBy: berit, responsible: berit },
    },
    need: {
      ...{ source: 'organisation', themeId: 'kols', targetGroups: ['patient', 'next-of-kin'] },
      who: 'Folk med KOLS som er blitt redde for å gå ut.',
      why: 'LHL i Bodø skrev til oss: mange slutter å gå tur og blir sittende inne.',
      compared: 'Det fantes et kurs på skjerm, men ingen steder å øve sammen.',
      ...{ comparedAt: ago(288), writtenBy: berit, writtenAt: ago(290) },
    },
    anchoring: {
      settled: ['leader', 'medical-responsible', 'resources', 'pathway', 'user-organisation'],
      ...{ writtenBy: berit, writtenAt: ago(280), signedBy: solfrid, signedAt: ago(279) },
    },
    honoraria: [
      {
        ...{ accountId: people.jon, kroner: 1200, per: 'meeting', travel: true },
        ...{ offeredBy: berit, offeredAt: ago(270), agreedAt: ago(269) },
      },
    ],
    signatures: [
      { side: 'experience', accountId: people.jon, signedAt: ago(150) },
      { side: 'professional', accountId: people.yusuf, signedAt: ago(149) },
    ],
    ...(await rounds(db, course.id, world)),
  }
}

/** What was written, said and done in each of the three rounds. */
async function rounds(db: Db, courseId: number, world: World): Promise<Partial<SeedPlan>> {
  const ago = daysBefore(world)
  const { berit, yusuf, jon } = world.people
  const told = await db
    .selectFrom('courseImprovements')
    .select(['id', 'said', 'changed'])
    .where('courseId', '=', courseId)
    .orderBy('id')
    .limit(2)
    .execute()
  return {
    ...written(world),
    ...lookedBack(world),
    actions: [
      done(1, 'Dobbelt så lang tid til pusteteknikk', 'Det gikk for fort', { owner: yusuf, ago: 160 }),
      done(1, 'Planleggingsmøter etter klokka 16', 'Jon måtte ta fri fra jobb', { owner: berit, ago: 170 }),
      done(2, 'Plass til en pårørende, med egen samtaletid', 'Flere ville hatt noen med', {
        ...{ owner: yusuf, ago: 4 },
      }),
      {
        ...{ round: 2, what: 'Spørre LHL om en likeperson til', because: 'Jon står alene to hele dager' },
        ...{ owner: jon, due: isoDay(ago(-12)), addedBy: jon, addedAt: ago(9) },
      },
    ],
    improvements: told.map(({ id, said, changed }, at) => {
      const [proposedAt, agreedAt] = [ago(at === 0 ? 160 : 6), ago(at === 0 ? 158 : 4)]
      return {
        ...{ round: at + 1, said, changed, proposedBy: berit, proposedAt },
        ...{ improvementId: id, publishedAt: agreedAt },
        agreed: [
          { side: 'experience', accountId: jon, agreedAt },
          { side: 'professional', accountId: yusuf, agreedAt },
        ],
      }
    }),
  }

  function done(round: number, what: string, because: string, by: { owner: number; ago: number }) {
    return {
      ...{ round, what, because, owner: by.owner, due: isoDay(ago(by.ago - 5)) },
      ...{ addedBy: berit, addedAt: ago(by.ago + 20), doneAt: ago(by.ago), doneBy: by.owner },
    }
  }
}

/** The goals of each round: agreed in the first two, and waiting for one yes in the third. */
function written(world: World): Pick<SeedPlan, 'inputs' | 'texts'> {
  const ago = daysBefore(world)
  const { yusuf, jon, berit } = world.people
  const goals = (round: number, days: number, apart: [string, string], together: string, sides: Side[]) => ({
    inputs: ([jon, yusuf] as const).map((accountId, at) => ({
      ...{ round, element: 'goals', accountId, side: at === 0 ? 'experience' : 'professional' },
      ...{ words: apart[at] ?? '', writtenAt: ago(days), handedInAt: ago(days) },
    })),
    text: {
      ...{ round, element: 'goals', words: together, writtenBy: berit, writtenAt: ago(days - 5) },
      agreed: sides.map((side) => ({
        ...{ side, accountId: side === 'experience' ? jon : yusuf, agreedAt: ago(days - 6) },
      })),
    },
  })
  const both: Side[] = ['experience', 'professional']
  const all = [
    goals(
      ...([1, 260] as const),
      [
        'Å tørre å gå ut igjen, og si fra når pusten svikter.',
        'Bruke inhalatoren rett, og kjenne igjen en forverring.',
      ],
      'Du tør å gå ut, og vet hva du gjør når pusten svikter.',
      both,
    ),
    goals(
      ...([2, 140] as const),
      ['Å få øve så lenge at kroppen husker det.', 'At de pårørende vet når de skal ringe.'],
      'Du tør å gå ut, pusten sitter i kroppen, og de hjemme vet når de skal ringe.',
      both,
    ),
    goals(
      ...([3, 7] as const),
      ['Å møte noen som har levd med det lenge.', 'At de finner et treningstilbud der de bor.'],
      'Du tør å gå ut, kjenner noen i samme båt, og vet hvor du kan trene etterpå.',
      ['experience'],
    ),
  ]
  return { inputs: all.flatMap(({ inputs }) => inputs), texts: all.map(({ text }) => text) }
}

/** What participants answered, what was said when the group looked back, and how equal it felt: better the second time. */
function lookedBack(world: World): Pick<SeedPlan, 'meetings' | 'evaluations' | 'ratings'> {
  const ago = daysBefore(world)
  const { berit, yusuf, jon } = world.people
  const people = [
    { accountId: jon, side: 'experience' },
    { accountId: yusuf, side: 'professional' },
    { accountId: berit, side: null },
  ]
  const meeting = (round: number, days: number, minutes: string) => ({
    ...{ round, kind: 'evaluation', startsAt: ago(days), place: 'Møterommet', minutes, people },
    ...{ calledBy: berit, calledAt: ago(days + 10), heldAt: ago(days), writtenBy: berit },
  })
  const evaluation = (round: number, answered: number, days: number, found: string) => ({
    ...{ round, answered, found, writtenBy: berit, writtenAt: ago(days) },
  })
  const rating = (round: number, days: number, accountId: number, equal: number, words: string | null) => ({
    ...{ round, accountId, side: accountId === jon ? 'experience' : 'professional', words, equal },
    ...{ heard: Math.max(3, equal), decided: equal, prepared: 4, ratedAt: ago(days) },
  })
  return {
    meetings: [
      meeting(1, 190, 'Folk ville ha mer tid til å øve. Jon synes møtene våre var for tidlig på dagen.'),
      meeting(2, 10, 'Øvingen satt bedre. Flere savnet noen hjemmefra. Jon vil ha en likeperson til.'),
    ],
    evaluations: [
      evaluation(1, 9, 192, 'De fleste tør mer. Det gikk for fort da de lærte pusteteknikk.'),
      evaluation(2, 11, 12, 'Alle bruker teknikken hjemme. Fem skulle gjerne hatt med en de bor sammen med.'),
    ],
    ratings: [
      rating(1, 189, jon, 2, 'Møtene var midt på dagen. Da måtte jeg ta fri.'),
      rating(1, 189, yusuf, 5, null),
      rating(2, 9, jon, 4, 'Nå blir jeg spurt først. Det merkes.'),
      rating(2, 9, yusuf, 4, 'Jeg snakker mindre, og lærer mer.'),
    ],
  }
}
