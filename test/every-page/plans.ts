import { giveRole, type RoleIn } from '../../src/people/index.ts'
import type { Country } from '../country.ts'

const members: [name: string, role: RoleIn<'planning-group'>][] = [
  ['Jon Granlid', 'user-representative'],
  ['Yusuf Lyngaker', 'professional'],
  ['Olve Tangmo', 'leader'],
  ['Berit Fjellbekk', 'secretary'],
]

/** A plan with something in each of its first steps: need, anchoring, group, honorarium, and a question of when to meet. */
export async function aBegunPlan(
  country: Country,
  { pausedBecause = null }: { pausedBecause?: string | null } = {},
): Promise<string> {
  const { db, tools } = country
  const now = tools.clock()
  const id = await accountsOf(country)
  const { serviceId } = await db.selectFrom('planningGroups').select('serviceId').executeTakeFirstOrThrow()
  const group = await db
    .insertInto('planningGroups')
    .values({ serviceId, name: 'Leve med kols', addedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [name, role] of members)
    await giveRole(db, id(name), { heldIn: 'planning-group', role, planningGroupId: group.id }, { from: now })
  const plan = await db
    .insertInto('plans')
    .values({
      serviceId,
      planningGroupId: group.id,
      title: 'Leve med kols',
      startedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await firstSteps(country, plan.id, id)
  await aPoll(country, plan.id, id)
  if (pausedBecause)
    await db.updateTable('plans').set({ pausedBecause, pausedAt: now }).where('id', '=', plan.id).execute()
  return `/plan/${plan.id}`
}

type Ids = (name: string) => number

async function accountsOf({ db }: Country): Promise<Ids> {
  const accounts = await db.selectFrom('accounts').select(['id', 'name']).execute()
  return (name) => accounts.find((account) => account.name === name)?.id ?? 0
}

async function firstSteps({ db, tools }: Country, planId: number, id: Ids): Promise<void> {
  const now = tools.clock()
  await db
    .insertInto('planNeeds')
    .values({
      ...{
        planId,
        source: 'organisation',
        who: 'Folk med kols',
        why: 'De tør ikke gå ut.\n\nDe spør etter andre.',
      },
      ...{ themeId: 'kols', municipalityNumber: '1841', targetGroups: ['patient', 'next-of-kin'] },
      ...{
        writtenBy: id('Jon Granlid'),
        writtenAt: now,
        compared: 'Kurset i Bodø er fullt.',
        comparedAt: now,
      },
    })
    .execute()
  await db
    .insertInto('planAnchorings')
    .values({
      ...{ planId, settled: ['leader', 'resources', 'pathway', 'user-organisation'], medicalNotNeeded: true },
      ...{ notes: 'Lederen sa ja.', writtenBy: id('Jon Granlid'), writtenAt: now },
    })
    .execute()
  const offer = { kroner: 1500, per: 'meeting', offeredBy: id('Berit Fjellbekk'), offeredAt: now }
  await db
    .insertInto('planHonoraria')
    .values({ planId, accountId: id('Jon Granlid'), ...offer })
    .execute()
}

async function aPoll({ db, tools }: Country, planId: number, id: Ids): Promise<void> {
  const now = tools.clock()
  const poll = await db
    .insertInto('planPolls')
    .values({ planId, askedBy: id('Berit Fjellbekk'), askedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const times = await db
    .insertInto('planPollTimes')
    .values(
      [9, 16].map((days) => ({ pollId: poll.id, startsAt: new Date(now.getTime() + days * 86_400_000) })),
    )
    .returning('id')
    .execute()
  await db
    .insertInto('planPollAnswers')
    .values(times.map(({ id: timeId }) => ({ timeId, accountId: id('Yusuf Lyngaker'), answer: 'yes' })))
    .execute()
}
