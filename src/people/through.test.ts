import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { aPerson, aPlanningGroup, aStaffMember } from '../../test/people.ts'
import type { Db } from '../platform/db.ts'
import {
  groupMembers,
  isAdministrator,
  isNational,
  peoplePaths,
  planningGroupsOf,
  type RoleSomewhere,
  regionsOf,
  serviceStaff,
  servicesOf,
} from './index.ts'
import { roles } from './rules.ts'

let db: Db
let close: () => Promise<void>
before(async () => {
  ;({ db, close } = await testDb())
})
after(() => close())

const at = new Date('2026-11-23T09:00:00Z')
const somebodyWith = async (...roles: RoleSomewhere[]) => ({ ...(await aPerson(db, { roles })), at })

const services = (...of: Parameters<typeof servicesOf>) =>
  db
    .selectFrom('services')
    .select('id')
    .where('id', 'in', servicesOf(...of))
    .execute()
const groups = (...of: Parameters<typeof planningGroupsOf>) =>
  db
    .selectFrom('planningGroups')
    .select('id')
    .where('id', 'in', planningGroupsOf(...of))
    .execute()

describe('What is looked up through a person', () => {
  it('is in the services where they hold the role, until the second it ends', async () => {
    const { serviceId, ...manager } = await aStaffMember(db, 'manager')
    await aPlanningGroup(db, serviceId)
    const person = { ...manager, at }
    assert.deepEqual(await services(person, 'manager'), [{ id: serviceId }])
    assert.deepEqual(await services(person), [{ id: serviceId }])
    assert.deepEqual(await services(person, 'coordinator'), [])
    assert.deepEqual(await groups(person), [])
    await db.updateTable('roleGrants').set({ validTo: at }).where('accountId', '=', manager.id).execute()
    assert.deepEqual(await services(person, 'manager'), [])
    assert.deepEqual(await services({ ...person, at: new Date(at.getTime() - 1) }), [{ id: serviceId }])
  })

  it('is in the groups they belong to, in whichever role', async () => {
    const { serviceId } = await aStaffMember(db)
    const planningGroupId = await aPlanningGroup(db, serviceId)
    const jon = await somebodyWith({ heldIn: 'planning-group', role: 'user-representative', planningGroupId })
    assert.deepEqual(await groups(jon), [{ id: planningGroupId }])
    assert.deepEqual(await groups(jon, 'leader', 'secretary'), [])
    assert.deepEqual(await services(jon), [])
  })

  it('is in the region they coordinate, and nationally where they are trusted with it', async () => {
    const editor = await somebodyWith({ heldIn: 'nation', role: 'editor' })
    const regional = await somebodyWith({ heldIn: 'region', role: 'coordinator', region: 'Helse Vest' })
    const administrator = await somebodyWith({ heldIn: 'system', role: 'administrator' })
    const regions = (person: typeof regional) =>
      db.selectFrom('healthRegions').select('name').where('name', 'in', regionsOf(person)).execute()
    assert.deepEqual(await regions(regional), [{ name: 'Helse Vest' }])
    assert.deepEqual(await regions(editor), [])
    const answers = async (person: typeof editor) =>
      db
        .selectNoFrom([
          isNational(person).as('national'),
          isNational(person, 'adviser').as('adviser'),
          isAdministrator(person).as('administrator'),
        ])
        .executeTakeFirst()
    assert.deepEqual(await answers(editor), { national: true, adviser: false, administrator: false })
    assert.deepEqual(await answers(administrator), { national: false, adviser: false, administrator: true })
  })
})

describe('The words for whom a route is for', () => {
  it('name every role of a service and of a group', () => {
    assert.deepEqual(serviceStaff, { service: roles.service })
    assert.deepEqual(groupMembers, { 'planning-group': roles['planning-group'] })
    assert.equal(peoplePaths.mine(), '/min-side')
  })
})
