import { type DemoPlan, daysBefore, isoDay } from './world.ts'

/** The picture of blind writing: the professional has handed in, the user representative writes. */
export const inTheMiddle: DemoPlan = async (db, world) => {
  const { people, serviceId, now } = world
  const { berit, yusuf, jon, elle, olve, solfrid } = people
  const ago = daysBefore(world)
  const { id: planningGroupId } = await db
    .selectFrom('planningGroups')
    .select('id')
    .where('demo', '=', true)
    .orderBy('id')
    .executeTakeFirstOrThrow()
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
