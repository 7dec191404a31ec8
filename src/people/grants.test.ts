import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { testDb } from '../../test/db.ts'
import { aPerson, aPlanningGroup } from '../../test/people.ts'
import { aService } from '../../test/services.ts'
import type { Db } from '../platform/db.ts'
import { giveRole } from './add.ts'
import { listRolesHeld } from './grants.ts'
import { type HeldIn, holds, roles } from './rules.ts'
import { planningGroupsOf, servicesOf } from './through.ts'

let db: Db
let close: () => Promise<void>
let services: number[]
let group: number
before(async () => {
  ;({ db, close } = await testDb())
  services = [
    (await aService(db, { name: 'LMS én (demo)', in: 'Bodø' })).id,
    (await aService(db, { name: 'LMS to (demo)', in: 'Bodø' })).id,
  ]
  group = await aPlanningGroup(db, services[0] ?? 0)
})
after(() => close())

const start = Date.parse('2026-01-01T00:00:00Z')
const moment = (hour: number) => new Date(start + hour * 3_600_000)

/** What somebody is given: a role in one of two services, from an hour and for some hours, or for good. */
const given = fc.record({
  service: fc.constantFrom(0, 1),
  role: fc.constantFrom(...roles.service),
  from: fc.integer({ min: 0, max: 40 }),
  hours: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
})

describe('Roles that are given, whatever is given when', () => {
  it('are found exactly while they last, and only where they are held', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(given, { maxLength: 8 }),
        fc.integer({ min: 0, max: 61 }),
        async (gifts, hour) => {
          const { id } = await aPerson(db)
          const held: { service: number; role: string; from: number; to: number }[] = []
          for (const { service, role, from, hours } of gifts) {
            const to = hours === undefined ? Number.POSITIVE_INFINITY : from + hours
            const outcome = await giveRole(
              db,
              id,
              { heldIn: 'service', role, serviceId: services[service] ?? 0 },
              { from: moment(from), to: hours === undefined ? undefined : moment(to) },
            )
            const meets = held.some(
              (one) =>
                one.service === service &&
                one.role === role &&
                Math.max(one.from, from) < Math.min(one.to, to),
            )
            assert.equal(outcome, meets ? 'held already' : 'given')
            if (!meets) held.push({ service, role, from, to })
          }
          const now = held.filter(({ from, to }) => from <= hour && hour < to)
          const person = { id, at: moment(hour) }
          for (const role of roles.service) {
            const found = await db
              .selectFrom('services')
              .select('id')
              .where('id', 'in', servicesOf(person, role))
              .execute()
            const expected = new Set(
              now.filter((one) => one.role === role).map(({ service }) => services[service]),
            )
            assert.deepEqual(new Set(found.map(({ id }) => id)), expected)
          }
          const shown = await listRolesHeld(db, id, person.at)
          assert.equal(shown.length, now.length)
          assert.equal(
            holds(shown, { service: ['manager'] }),
            now.some(({ role }) => role === 'manager'),
          )
          assert.deepEqual(
            await db
              .selectFrom('planningGroups')
              .select('id')
              .where('id', 'in', planningGroupsOf(person))
              .execute(),
            [],
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('fit what they are held in, or the database refuses', async () => {
    const { id } = await aPerson(db)
    const units: { [U in HeldIn]: object } = {
      service: { serviceId: services[0] },
      'planning-group': { planningGroupId: group },
      region: { region: 'Helse Nord' },
      nation: {},
      system: {},
    }
    const all = Object.keys(roles) as HeldIn[]
    const names = [...new Set(all.flatMap((heldIn) => [...roles[heldIn]]))]
    for (const heldIn of all)
      for (const role of names)
        for (const unit of all) {
          const fits = (roles[heldIn] as readonly string[]).includes(role) && sameUnit(heldIn, unit)
          const row = {
            accountId: id,
            heldIn,
            role,
            validFrom: moment(0),
            validTo: moment(0),
            ...units[unit],
          }
          const insert = db.insertInto('roleGrants').values(row).execute()
          if (fits) await insert
          else await assert.rejects(insert, /role_grants_/, `${role} in ${heldIn}, with a ${unit}`)
        }
  })

  it('never let an administrator into a service or a group, in any order', async () => {
    const inService = { heldIn: 'service', role: 'coordinator', serviceId: services[0] ?? 0 } as const
    const inGroup = { heldIn: 'planning-group', role: 'secretary', planningGroupId: group } as const
    const system = { heldIn: 'system', role: 'administrator' } as const
    for (const [first, second] of [
      [system, inService],
      [inService, system],
      [inGroup, system],
    ] as const) {
      const { id } = await aPerson(db)
      await giveRole(db, id, first, { from: moment(0), to: moment(10) })
      await assert.rejects(insertRole(id, second, 5), /administrators_see_no_participants/)
      await insertRole(id, second, 10)
    }
  })
})

/** A national and a system role name no unit, so their rows look alike. */
const sameUnit = (heldIn: HeldIn, unit: HeldIn): boolean =>
  heldIn === unit || [heldIn, unit].every((one) => one === 'nation' || one === 'system')

const insertRole = (accountId: number, role: object, hour: number) =>
  db
    .insertInto('roleGrants')
    .values({ ...(role as { heldIn: string; role: string }), accountId, validFrom: moment(hour) })
    .execute()
