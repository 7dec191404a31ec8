import type { RoleIn } from '../../src/people/index.ts'
import { addPlanningGroup, giveRole } from '../../src/people/index.ts'
import type { Element } from '../../src/planning/elements/elements.ts'
import type { Db } from '../../src/platform/db.ts'
import type { Country } from '../country.ts'

const begun = new Date('2026-11-01T08:00:00Z')
const handedInAt = new Date('2026-11-19T12:00:00Z')
const group: [name: string, role: RoleIn<'planning-group'>][] = [
  ['Jon Granlid', 'user-representative'],
  ['Yusuf Lyngaker', 'professional'],
  ['Berit Fjellbekk', 'leader'],
  ['Olve Tangmo', 'secretary'],
]

/** Plans of the demo people, as far as their group has come: writing apart, agreed and held, and on hold. */
export async function plansTogether({ db }: Country) {
  const accounts = await db.selectFrom('accounts').select(['id', 'name']).execute()
  const idOf = (name: string): number => accounts.find((one) => one.name === name)?.id ?? 0
  const [jon, yusuf, olve] = [idOf('Jon Granlid'), idOf('Yusuf Lyngaker'), idOf('Olve Tangmo')]
  const write = (planId: number, element: Element, account: number, words: string, isHandedIn = true) =>
    db
      .insertInto('planInputs')
      .values({
        planId,
        round: 1,
        element,
        accountId: account,
        side: account === jon ? 'experience' : 'professional',
        words,
        writtenAt: handedInAt,
        handedInAt: isHandedIn ? handedInAt : null,
      })
      .execute()
  const common = async (
    planId: number,
    element: Element,
    words: string,
    yes: ('experience' | 'professional')[],
  ) => {
    const { id: textId } = await db
      .insertInto('planCommonTexts')
      .values({ planId, round: 1, element, words, writtenBy: olve, writtenAt: handedInAt })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const side of yes)
      await db
        .insertInto('planAgreements')
        .values({ textId, side, accountId: side === 'experience' ? jon : yusuf, agreedAt: handedInAt })
        .execute()
  }

  const writing = await aPlanOf(db, 'Leve med kols, hver for oss', idOf)
  await write(writing, 'goals', yusuf, 'Kjenne igjen en forverring i tide.')
  await write(writing, 'goals', jon, 'Å tørre å gå ut igjen.', false)
  for (const element of ['content', 'methods', 'target-group'] as const)
    for (const account of [jon, yusuf]) await write(writing, element, account, 'Det jeg vet om dette.')
  await common(writing, 'methods', 'Samtale i små grupper.', ['experience'])
  await common(writing, 'target-group', 'Voksne med kols.', [])
  await common(writing, 'target-group', 'Voksne med kols. De som står dem nær.', [
    'experience',
    'professional',
  ])

  const paused = await aPlanOf(db, 'Leve med kols, på vent', idOf)
  await write(paused, 'goals', jon, 'Å tørre å gå ut igjen.')
  await db
    .updateTable('plans')
    .set({ pausedAt: handedInAt, pausedBecause: 'Lokalet er opptatt til våren.' })
    .where('id', '=', paused)
    .execute()

  const people = [jon, yusuf, olve].map((accountId) => ({ accountId, side: sideOf(accountId) }))
  function sideOf(account: number) {
    return account === jon ? 'experience' : account === yusuf ? 'professional' : null
  }
  const cancelled = await aMeeting(db, writing, olve, '2026-12-09T13:30:00Z')
  await db
    .updateTable('planMeetings')
    .set({ cancelledAt: handedInAt, cancelledBy: jon, cancelledBecause: 'To av oss er syke.' })
    .where('id', '=', cancelled)
    .execute()
  return {
    cancelled: `/plan/${writing}/moter/mote/${cancelled}`,
    writing: `/plan/${writing}`,
    paused: `/plan/${paused}`,
    called: `/plan/${writing}/moter/mote/${await aMeeting(db, writing, olve, '2026-12-02T13:30:00Z')}`,
    held: `/plan/${writing}/moter/mote/${await aMeeting(db, writing, olve, '2026-11-10T13:30:00Z', people)}`,
  }
}

async function aPlanOf(db: Db, title: string, idOf: (name: string) => number): Promise<number> {
  const service = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'lms-nordlandssykehuset')
    .executeTakeFirstOrThrow()
  const planningGroupId = await addPlanningGroup(db, {
    serviceId: service.id,
    name: title,
    demo: true,
    now: begun,
  })
  for (const [name, role] of group)
    await giveRole(db, idOf(name), { heldIn: 'planning-group', role, planningGroupId }, { from: begun })
  const { id } = await db
    .insertInto('plans')
    .values({ serviceId: service.id, planningGroupId, title, startedAt: begun, demo: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  const by = { writtenBy: idOf('Berit Fjellbekk'), writtenAt: begun }
  await db
    .insertInto('planNeeds')
    .values({
      planId: id,
      source: 'person',
      who: 'Kolsgruppa',
      why: 'Mange spør',
      compared: 'Ingen nær',
      comparedAt: begun,
      ...by,
    })
    .execute()
  await db
    .insertInto('planAnchorings')
    .values({
      planId: id,
      settled: ['leader', 'resources', 'pathway', 'user-organisation'],
      medicalNotNeeded: true,
      signedAt: begun,
      signedBy: by.writtenBy,
      ...by,
    })
    .execute()
  await db
    .insertInto('planTasks')
    .values({
      planId: id,
      round: 1,
      what: 'Bestille rom',
      owner: idOf('Yusuf Lyngaker'),
      due: '2026-11-20',
      addedBy: by.writtenBy,
      addedAt: begun,
    })
    .execute()
  return id
}

type Present = { accountId: number; side: string | null }[]

async function aMeeting(
  db: Db,
  planId: number,
  by: number,
  startsAt: string,
  present?: Present,
): Promise<number> {
  const held = present && { minutes: 'Vi gikk gjennom behovet.', heldAt: new Date(startsAt), writtenBy: by }
  const meeting = { planId, round: 1, kind: 'planning', place: 'Møterom 2', agenda: 'Velkommen\nMål' }
  const { id } = await db
    .insertInto('planMeetings')
    .values({ ...meeting, startsAt: new Date(startsAt), calledBy: by, calledAt: begun, ...held })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const person of present ?? [])
    await db
      .insertInto('planMeetingPeople')
      .values({ meetingId: id, ...person })
      .execute()
  for (const cameFrom of present ? ['experience', 'professional', 'both'] : [])
    await db
      .insertInto('planDecisions')
      .values({
        planId,
        round: 1,
        meetingId: id,
        decision: 'Kurset går over to dager',
        cameFrom,
        decidedOn: '2026-11-10',
        writtenBy: by,
      })
      .execute()
  return id
}
