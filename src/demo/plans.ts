import { addPlanningGroup, giveRole, type RoleIn } from '../people/index.ts'
import { type SeedPlan, seedPlan } from '../planning/index.ts'
import type { Db } from '../platform/db.ts'
import type { Options } from './seed.ts'

type Side = 'experience' | 'professional'
type People = { berit: number; yusuf: number; solfrid: number; jon: number; elle: number; olve: number }
type World = { people: People; serviceId: number; now: Date }

const day = 24 * 3_600_000

/** Plans of the demo people, at different places in the circle: one is just begun, one in the middle, one goes round again. */
export async function seedPlans(db: Db, { now, log }: Options): Promise<void> {
  const world = await findWorld(db, now)
  if (!world) return
  const group = await db
    .selectFrom('planningGroups')
    .select('id')
    .where('demo', '=', true)
    .executeTakeFirstOrThrow()
  const plans = [
    inTheMiddle(world, group.id),
    justBegun(world, await aGroup(db, world, 'Søvn for unge', { berit: 'secretary' })),
    await roundAgain(db, world),
  ].filter((plan) => plan !== undefined)
  for (const plan of plans) await seedPlan(db, plan)
  log(`Demo data: ${plans.length} plans`)
}

/** The picture of blind writing: the professional has handed in, the user representative writes. */
function inTheMiddle({ people, serviceId, now }: World, planningGroupId: number): SeedPlan {
  const { berit, yusuf, jon, elle, olve, solfrid } = people
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const words = { round: 1, element: 'goals', writtenAt: now }
  return {
    plan: {
      serviceId,
      planningGroupId,
      title: 'Diabetes type 2 i Salten',
      startedAt: ago(40),
      startedBy: berit,
      responsible: berit,
    },
    need: {
      source: 'reported-needs',
      who: 'Voksne som nettopp har fått diabetes type 2, og dem de bor sammen med.',
      why: 'Mange får beskjeden på ti minutter og går hjem med en brosjyre. De lurer på mat, målinger og om de kan gjøre noe selv.',
      themeId: 'diabetes-type-2',
      targetGroups: ['patient', 'next-of-kin'],
      compared:
        'Kurset i Bodø er fullt til sommeren, og det er to timer dit fra Meløy. Vi vil holde et i Salten, på kveldstid.',
      comparedAt: ago(36),
      writtenBy: berit,
      writtenAt: ago(38),
    },
    anchoring: {
      settled: ['leader', 'medical-responsible', 'resources', 'pathway', 'user-organisation'],
      notes: 'Ti timer i uka til Berit ut våren. Diabetesforbundet stiller med likeperson.',
      ...{ writtenBy: berit, writtenAt: ago(32), signedBy: solfrid, signedAt: ago(31) },
    },
    honoraria: [
      {
        accountId: jon,
        kroner: 1200,
        per: 'meeting',
        travel: true,
        offeredBy: berit,
        offeredAt: ago(30),
        agreedAt: ago(29),
      },
    ],
    meetings: [
      {
        ...{
          round: 1,
          kind: 'planning',
          startsAt: ago(12),
          place: 'Rådhuset på Fauske',
          calledBy: berit,
          calledAt: ago(20),
        },
        agenda: 'Bli kjent\nHvem er kurset for?\nHvor og når',
        minutes: 'Vi tar fire kvelder. Jon åpner hver kveld med noe han har erfart.',
        ...{ heldAt: ago(12), writtenBy: olve },
        people: [
          { accountId: jon, side: 'experience' },
          { accountId: yusuf, side: 'professional' },
          { accountId: elle, side: 'professional' },
          { accountId: olve, side: null },
        ],
      },
    ],
    decisions: [
      {
        round: 1,
        decision: 'Fire kvelder, ikke to dager',
        cameFrom: 'experience',
        decidedOn: isoDay(ago(12)),
        writtenBy: olve,
      },
      {
        round: 1,
        decision: 'Fotterapeut den tredje kvelden',
        cameFrom: 'professional',
        decidedOn: isoDay(ago(12)),
        writtenBy: olve,
      },
      {
        round: 1,
        decision: 'Ta gjerne med en du bor sammen med',
        cameFrom: 'both',
        decidedOn: isoDay(ago(12)),
        writtenBy: olve,
      },
    ],
    tasks: [
      {
        round: 1,
        what: 'Finne lokale med kjøkken',
        owner: elle,
        due: isoDay(ago(-9)),
        addedBy: berit,
        addedAt: ago(12),
      },
    ],
    inputs: [
      {
        ...{ ...words, accountId: yusuf, side: 'professional', handedInAt: now },
        words:
          'Vite hva blodsukkeret gjør i kroppen, kunne måle selv, og kjenne tegnene på at noe er galt. Vite hvem de kan ringe.',
      },
      {
        ...{ ...words, accountId: jon, side: 'experience' },
        words:
          'Å slippe å skamme seg. Jeg sluttet å gå på bursdager fordi jeg ikke visste hva jeg kunne spise.',
      },
    ],
  }
}

/** Written down on one side of a sheet: a need, and what is settled so far. */
function justBegun({ people: { berit }, serviceId, now }: World, planningGroupId: number): SeedPlan {
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

/** A course that has been held and improved, and is planned for the second time. */
async function roundAgain(db: Db, world: World): Promise<SeedPlan | undefined> {
  const { people, serviceId, now } = world
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
  const ago = (days: number) => new Date(now.getTime() - days * day)
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

const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10)

async function aGroup(
  db: Db,
  { people, serviceId, now }: World,
  name: string,
  roles: Partial<Record<keyof People, RoleIn<'planning-group'>>>,
): Promise<number> {
  const from = new Date(now.getTime() - 310 * day)
  const planningGroupId = await addPlanningGroup(db, { serviceId, name, demo: true, now: from })
  for (const [who, role] of Object.entries(roles) as [keyof People, RoleIn<'planning-group'>][])
    await giveRole(db, people[who], { heldIn: 'planning-group', role, planningGroupId }, { from })
  return planningGroupId
}

async function findWorld(db: Db, now: Date): Promise<World | undefined> {
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
