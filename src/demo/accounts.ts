import { addAccount, addPlanningGroup, giveRole, type RoleSomewhere } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import type { Options } from './seed.ts'

type Units = { centre: number; municipal: number; group: number; userOrganisation: number | undefined }

/** Invented people who keep the demo services: somebody for every role, so that each can be tried. */
const people: { name: string; roles: (units: Units) => RoleSomewhere[] }[] = [
  {
    name: 'Berit Fjellbekk',
    roles: ({ centre, group }) => [
      { heldIn: 'service', role: 'coordinator', serviceId: centre },
      { heldIn: 'planning-group', role: 'leader', planningGroupId: group },
    ],
  },
  {
    name: 'Yusuf Lyngaker',
    roles: ({ centre, group }) => [
      { heldIn: 'service', role: 'professional', serviceId: centre },
      { heldIn: 'planning-group', role: 'professional', planningGroupId: group },
    ],
  },
  {
    name: 'Solfrid Uranes',
    roles: ({ centre }) => [{ heldIn: 'service', role: 'manager', serviceId: centre }],
  },
  {
    name: 'Jon Granlid',
    roles: ({ group, userOrganisation }) => [
      {
        heldIn: 'planning-group',
        role: 'user-representative',
        planningGroupId: group,
        userOrganisationId: userOrganisation,
      },
    ],
  },
  {
    name: 'Elle Måsøyvik',
    roles: ({ municipal, group }) => [
      { heldIn: 'service', role: 'coordinator', serviceId: municipal },
      { heldIn: 'service', role: 'manager', serviceId: municipal },
      { heldIn: 'planning-group', role: 'municipality', planningGroupId: group },
    ],
  },
  {
    name: 'Olve Tangmo',
    roles: ({ group }) => [{ heldIn: 'planning-group', role: 'secretary', planningGroupId: group }],
  },
  {
    name: 'Ragnfrid Solbakkvik',
    roles: () => [{ heldIn: 'region', role: 'coordinator', region: 'Helse Nord' }],
  },
  { name: 'Tarald Huldermo', roles: () => [{ heldIn: 'nation', role: 'adviser' }] },
  { name: 'Idunn Vindhol', roles: () => [{ heldIn: 'nation', role: 'editor' }] },
  { name: 'Amanuel Strandmyr', roles: () => [{ heldIn: 'system', role: 'administrator' }] },
]

/** Adds the demo people, with their roles in the demo services. Those who are there already keep what they have. */
export async function seedAccounts(db: Db, { now, log }: Options): Promise<void> {
  const added = await db.transaction().execute(async (db) => {
    const units = await findUnits(db, now)
    if (!units) return 0
    for (const { name, roles } of people) {
      const account = await addAccount(db, { name, email: emailOf(name), demo: true, now })
      for (const role of roles(units)) await giveRole(db, account, role, { from: now })
    }
    return people.length
  })
  log(`Demo data: ${added} people to sign in as`)
}

async function findUnits(db: Db, now: Date): Promise<Units | undefined> {
  const centre = await serviceCalled(db, 'lms-nordlandssykehuset')
  const municipal = await serviceCalled(db, 'mestring-bodo')
  if (!centre || !municipal) return undefined
  const userOrganisation = await db
    .selectFrom('organisations')
    .select('id')
    .where('kind', '=', 'user-organisation')
    .where('shortName', '=', 'Diabetesforbundet')
    .executeTakeFirst()
  return {
    centre,
    municipal,
    group: await groupOf(db, centre, now),
    userOrganisation: userOrganisation?.id,
  }
}

const serviceCalled = async (db: Db, slug: string): Promise<number | undefined> =>
  (
    await db
      .selectFrom('services')
      .select('id')
      .where('slug', '=', slug)
      .where('demo', '=', true)
      .executeTakeFirst()
  )?.id

async function groupOf(db: Db, serviceId: number, now: Date): Promise<number> {
  const group = await db
    .selectFrom('planningGroups')
    .select('id')
    .where('serviceId', '=', serviceId)
    .where('demo', '=', true)
    .executeTakeFirst()
  return group?.id ?? addPlanningGroup(db, { serviceId, name: 'Diabetes type 2 i Salten', demo: true, now })
}

const emailOf = (name: string): string =>
  `${name.toLowerCase().replaceAll('å', 'a').replaceAll('ø', 'o').replace(' ', '.')}@example.no`
