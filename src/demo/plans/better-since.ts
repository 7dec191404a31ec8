import { addImprovement } from '../../courses/index.ts'
import type { SeedPlan } from '../../planning/index.ts'
import type { Db } from '../../platform/db.ts'
import { splitIntoEvenings } from '../evaluations/evaluated.ts'
import { aGroup, type DemoPlan, isoDay, type World } from './world.ts'

const day = 86_400_000

/** A course that got better after what was done about what participants said; the evaluations show it. */
export const betterSince: DemoPlan = async (db, world) => {
  const course = await findCourse(db)
  if (!course) return undefined
  const { elle, jon, yusuf } = world.people
  const ago = daysBeforeRun(course.firstAfter)
  const since = Math.ceil((world.now.getTime() - ago(250).getTime()) / day)
  const planningGroupId = await aGroup(
    db,
    { ...world, serviceId: course.serviceId },
    'Pårørendeskolen i Bodø',
    { elle: 'leader', jon: 'user-representative', yusuf: 'professional', olve: 'secretary' },
    since,
  )
  return {
    plan: {
      ...{ serviceId: course.serviceId, planningGroupId, title: 'Pårørendeskole om demens', round: 2 },
      ...{
        courseId: course.id,
        startedAt: ago(240),
        roundBeganAt: ago(20),
        startedBy: elle,
        responsible: elle,
      },
    },
    need: {
      ...{ source: 'professional', themeId: 'demens', targetGroups: ['next-of-kin'] },
      who: 'De som bor sammen med en som har demens, og voksne barn som hjelper.',
      why: 'Kurset har gått lenge, og deltakerne sier at det er nyttig, men at det blir for mye på én gang.',
      compared: 'Det er vårt eget kurs. Andre steder holdes det over flere kvelder.',
      ...{ comparedAt: ago(228), writtenBy: elle, writtenAt: ago(230) },
    },
    anchoring: {
      settled: ['leader', 'resources', 'pathway', 'user-organisation', 'medical-responsible'],
      ...{ writtenBy: elle, writtenAt: ago(220), signedBy: elle, signedAt: ago(219) },
    },
    honoraria: [
      {
        ...{ accountId: jon, kroner: 1200, per: 'meeting', travel: true },
        ...{ offeredBy: elle, offeredAt: ago(210), agreedAt: ago(209) },
      },
    ],
    ...agreed(world, ago),
    ...lookedBack(world, ago),
    improvements: [await toldOf(db, course.id, world, ago)],
    signatures: [
      { side: 'experience', accountId: jon, signedAt: ago(15) },
      { side: 'professional', accountId: yusuf, signedAt: ago(14) },
    ],
  }
}

/** What everybody can read on the course's page, and what its run chart is marked with. */
async function toldOf(db: Db, courseId: number, { people }: World, ago: Ago): Promise<Improvement> {
  const said = {
    nb: 'Vi rakk ikke å snakke sammen, og husket lite da vi kom hjem.',
    nn: 'Vi rakk ikkje å snakke saman, og hugsa lite då vi kom heim.',
  }
  const changed = { nb: 'Kurset går nå over fire kvelder.', nn: 'Kurset går no over fire kveldar.' }
  const improvementId = await addImprovement(db, { courseId, changedOn: isoDay(ago(60)), said, changed })
  const agreedAt = ago(62)
  return {
    ...{ round: 1, said, changed, improvementId },
    ...{ proposedBy: people.elle, proposedAt: ago(64), publishedAt: ago(60) },
    agreed: [
      { side: 'experience', accountId: people.jon, agreedAt },
      { side: 'professional', accountId: people.yusuf, agreedAt },
    ],
  }
}

type Improvement = NonNullable<SeedPlan['improvements']>[number]

/** The course, and when its first run after the change began. */
async function findCourse(db: Db) {
  const runs = await db
    .selectFrom('runs as r')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['c.id', 'c.serviceId', 'r.startsAt'])
    .where('c.slug', '=', splitIntoEvenings.course)
    .where('c.demo', '=', true)
    .where('r.cancelledAt', 'is', null)
    .orderBy('r.startsAt')
    .execute()
  const first = runs[splitIntoEvenings.before]
  return first && { id: first.id, serviceId: first.serviceId, firstAfter: first.startsAt }
}

type Ago = (days: number) => Date

const daysBeforeRun =
  (moment: Date): Ago =>
  (days) =>
    new Date(moment.getTime() - days * day)

/** What the course is for, as both sides see it, in both rounds. */
function agreed({ people }: World, ago: Ago): Pick<SeedPlan, 'inputs' | 'texts'> {
  const { jon, yusuf, olve } = people
  const rounds = [
    { round: 1, days: 205 },
    { round: 2, days: 19 },
  ]
  return {
    inputs: rounds.flatMap(({ round, days }) => [
      {
        ...{ round, element: 'goals', accountId: jon, side: 'experience' },
        ...{
          words: 'At de får puste ut, og snakke om seg selv.',
          writtenAt: ago(days),
          handedInAt: ago(days),
        },
      },
      {
        ...{ round, element: 'goals', accountId: yusuf, side: 'professional' },
        ...{
          words: 'Kjenne sykdommen, og vite hvem som hjelper.',
          writtenAt: ago(days),
          handedInAt: ago(days),
        },
      },
    ]),
    texts: rounds.map(({ round, days }) => ({
      ...{ round, element: 'goals', writtenBy: olve, writtenAt: ago(days - 2) },
      words: 'Du forstår mer, vet hvem som kan hjelpe, og tar vare på deg selv.',
      agreed: [
        { side: 'experience', accountId: jon, agreedAt: ago(days - 3) },
        { side: 'professional', accountId: yusuf, agreedAt: ago(days - 3) },
      ],
    })),
  }
}

/** What the group found, and what it did about it. */
function lookedBack({ people }: World, ago: Ago): Pick<SeedPlan, 'evaluations' | 'actions'> {
  const { elle, yusuf } = people
  return {
    evaluations: [
      {
        ...{ round: 1, found: 'Fem kurs på rad sier det samme: nyttig, men for mye på én kveld.' },
        ...{ writtenBy: elle, writtenAt: ago(125) },
      },
    ],
    actions: [
      {
        ...{ round: 1, what: 'Delte kurset på fire kvelder', owner: yusuf, due: isoDay(ago(50)) },
        because: 'Mange husket lite da de kom hjem, og rakk ikke å snakke sammen',
        ...{ addedBy: elle, addedAt: ago(120), doneAt: ago(60), doneBy: yusuf },
      },
    ],
  }
}
