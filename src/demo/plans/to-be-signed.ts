import { addCourse } from '../../courses/index.ts'
import type { SeedPlan } from '../../planning/index.ts'
import type { Db } from '../../platform/db.ts'
import { aGroup, type DemoPlan, daysBefore, isoDay, type World } from './world.ts'

/** A course whose draft is ready, and that one side has signed. */
export const toBeSigned: DemoPlan = async (db, world) => {
  const { people, serviceId } = world
  const { berit, solfrid, yusuf } = people
  const ago = daysBefore(world)
  const title = 'Hjertesvikt hjemme på Helgeland'
  const planningGroupId = await aGroup(db, world, title, {
    ...{
      berit: 'secretary',
      solfrid: 'leader',
      jon: 'user-representative',
      yusuf: 'professional',
      elle: 'municipality',
    },
  })
  return {
    plan: {
      ...{ serviceId, planningGroupId, title, courseId: await aDraft(db, world, title) },
      ...{ startedAt: ago(110), startedBy: berit, responsible: berit },
    },
    need: {
      ...{ source: 'authority', themeId: 'hjerte', targetGroups: ['patient', 'next-of-kin'] },
      who: 'Folk på Helgeland som er lagt inn for hjertesvikt mer enn én gang det siste året, og de de bor sammen med.',
      why: 'Fire av ti kommer inn igjen innen tre måneder. Mange visste ikke at tre kilo opp på vekta er et varsel.',
      compared:
        'Hjerteskolen er i Bodø, fem timer unna. Vi bruker mye av det de har laget, og holder det i kommunen.',
      ...{ comparedAt: ago(106), writtenBy: berit, writtenAt: ago(108) },
    },
    anchoring: {
      settled: ['leader', 'medical-responsible', 'resources', 'pathway', 'user-organisation'],
      notes: 'Kommunen låner oss rommet. Hjertesykepleier kommer fra sykehuset de to dagene.',
      ...{ writtenBy: berit, writtenAt: ago(98), signedBy: solfrid, signedAt: ago(97) },
    },
    honoraria: [
      {
        ...{ accountId: people.jon, kroner: 3500, per: 'day', travel: true },
        ...{ offeredBy: berit, offeredAt: ago(95), agreedAt: ago(93) },
      },
    ],
    ...together(world),
    signatures: [{ side: 'professional', accountId: yusuf, signedAt: ago(2) }],
  }
}

/** What the group has written and decided: both sides agree to the goals. */
function together(world: World): Pick<SeedPlan, 'inputs' | 'texts' | 'meetings' | 'decisions'> {
  const ago = daysBefore(world)
  const { berit, yusuf, jon, elle } = world.people
  const own = (accountId: number, side: string, words: string) => ({
    ...{ round: 1, element: 'goals', accountId, side, words, writtenAt: ago(60), handedInAt: ago(60) },
  })
  const decided = (decision: string, cameFrom: string) => ({
    ...{ round: 1, decision, cameFrom, decidedOn: isoDay(ago(40)), writtenBy: berit },
  })
  return {
    inputs: [
      own(
        jon,
        'experience',
        'At de tør å leve, ikke bare passer på. Og at kona får vite det samme som mannen.',
      ),
      own(yusuf, 'professional', 'Veie seg hver dag, kjenne varslene, og vite når de skal ringe og hvem.'),
      own(elle, 'professional', 'At de vet hva kommunen kan hjelpe med når de kommer hjem.'),
    ],
    texts: [
      {
        ...{ round: 1, element: 'goals', writtenBy: berit, writtenAt: ago(45) },
        words: 'Du kjenner kroppens varsler\nDu vet hvem du ringer, og når\nDu tør å leve som du vil',
        agreed: [
          { side: 'experience', accountId: jon, agreedAt: ago(44) },
          { side: 'professional', accountId: yusuf, agreedAt: ago(43) },
        ],
      },
    ],
    meetings: [
      {
        ...{ round: 1, kind: 'planning', startsAt: ago(40), place: 'Helsehuset i Mo i Rana' },
        agenda: 'Mål\nDe to dagene\nHvem gjør hva',
        minutes: 'Vi ble enige om to dager med en uke imellom. Jon åpner begge dagene.',
        ...{ calledBy: berit, calledAt: ago(55), heldAt: ago(40), writtenBy: berit },
        people: [
          { accountId: jon, side: 'experience' },
          { accountId: yusuf, side: 'professional' },
          { accountId: elle, side: 'professional' },
          { accountId: berit, side: null },
        ],
      },
    ],
    decisions: [
      decided('To dager med en uke imellom, så de rekker å prøve', 'experience'),
      decided('Alle får med en vekt hjem', 'professional'),
      decided('Den man bor sammen med, er med hele veien', 'both'),
    ],
  }
}

async function aDraft(db: Db, { serviceId, now }: World, title: string): Promise<number> {
  const { id } = await addCourse(db, {
    ...{
      serviceId,
      throughPlan: true,
      demo: true,
      mode: 'in-person',
      signup: 'open',
      themes: ['hjerte'],
    },
    title: { nb: title },
    summary: { nb: 'To dager for deg som har hjertesvikt, og en du bor sammen med.' },
    about: { nb: 'Du får vite hva kroppen sier fra om, og øver på hverdagen sammen med andre i samme båt.' },
    forWhom: { nb: 'Du har hjertesvikt og bor på Helgeland\nDu bor sammen med en som har det' },
    goals: { nb: 'Du kjenner kroppens varsler\nDu vet hvem du ringer, og når\nDu tør å leve som du vil' },
    targetGroups: ['patient', 'next-of-kin'],
    lastReviewedOn: isoDay(now),
  })
  const items = [
    [1, '10:00', '10:40', 'Da hjertet sa fra', 'Jon Granlid, brukerrepresentant', 'experience'],
    [1, '10:40', '11:40', 'Hva skjer i hjertet?', 'Yusuf Lyngaker, sykepleier', 'professional'],
    [1, '11:40', '12:20', 'Lunsj', null, null],
    [1, '12:20', '13:30', 'Vekta, pusten og beina: kjenn varslene', 'Jon og Yusuf', 'both'],
    [2, '10:00', '10:45', 'Hvordan gikk uka?', 'Jon Granlid, brukerrepresentant', 'experience'],
    [2, '10:45', '11:45', 'Hvem ringer jeg, og når?', 'Elle Måsøyvik, kommunen', 'professional'],
    [2, '11:45', '12:25', 'Lunsj', null, null],
    [2, '12:25', '13:30', 'Å leve, ikke bare passe på', 'Jon og Yusuf', 'both'],
  ] as const
  await db
    .insertInto('courseProgrammeItems')
    .values(
      items.map(([day, starts, ends, words, speaker, ledBy]) => ({
        ...{ courseId: id, day, starts, ends, speaker, ledBy, title: JSON.stringify({ nb: words }) },
      })),
    )
    .execute()
  return id
}
