import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aPerson, aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { aService } from '../../../test/services.ts'
import type { Mail } from '../../platform/mail/index.ts'
import { listRolesHeld } from '../grants.ts'
import type { Person } from '../person.ts'
import { roles } from '../rules.ts'
import { servicesOf } from '../through.ts'
import { endRole } from './holders.ts'
import { acceptInvitation, invite, withdrawInvitation } from './invitations.ts'
import { getUnitKeptBy } from './units.ts'

let service: TestApp
const units: { id: number; slug: string; manager: number }[] = []
before(async () => {
  service = await testApp('2026-01-01T08:00:00Z')
  for (const name of ['én', 'to']) {
    const { id, slug } = await aService(service.db, { name: `LMS ${name} (demo)`, in: 'Bodø' })
    units.push({ id, slug, manager: (await aStaffMember(service.db, 'manager', id)).id })
  }
  await service.db
    .updateTable('roleGrants')
    .set({ validFrom: new Date(0) })
    .execute()
})
after(() => service.close())

const minute = 60_000
const week = 7 * 24 * 60

type Role = (typeof roles.service)[number]
type Held = { unit: number; role: Role; from: number; to: number }
type Offer = { id: number; token: string; unit: number; role: Role; until: number; at: number; open: boolean }

/** What can happen, in any order: with what there is at that moment, or not at all. */
const deeds = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('invite' as const),
      unit: fc.constantFrom(0, 1),
      role: fc.constantFrom(...roles.service),
      minutes: fc.option(fc.integer({ min: 1, max: 300 }), { nil: Number.POSITIVE_INFINITY }),
    }),
    fc.record({ do: fc.constant('accept' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('end' as const), which: fc.nat(9) }),
    fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(week)),
    }),
  ),
  { minLength: 1, maxLength: 14 },
)

/** A person, what they should hold as the rules say it in words, and what happens to them. */
async function aStory(startsAt: number) {
  const { db } = service
  const person = await aPerson(db)
  const held: Held[] = []
  const offers: Offer[] = []
  let now = startsAt
  let browser: SignedIn | undefined
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 8) + minutes * minute)
  const inForce = () => held.filter(({ from, to }) => from <= now && now < to)
  const managerOf = (unit: number): Person =>
    ({ id: units[unit]?.manager, name: 'Leder', at: at(now), roles: [] }) as unknown as Person
  const unitOf = (unit: number) => getUnitKeptBy(db, managerOf(unit), `tjeneste-${units[unit]?.id}`)

  return {
    async invite(unit: number, role: Role, minutes: number) {
      const until = now + minutes
      let token = ''
      const mail = {
        queue: async (_: unknown, __: unknown, { facts }: { facts: { token: string } }) => {
          token = facts.token
        },
      } as unknown as Mail
      const validTo = Number.isFinite(until) ? at(until) : null
      const offered = { name: 'Noen', email: person.email, role, userOrganisationId: null, validTo }
      await invite(db, mail, { person: managerOf(unit), unit: await unitOf(unit), locale: 'nb' }, offered)
      const { id } = await db
        .selectFrom('invitations')
        .select('id')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      offers.push({ id, token, unit, role, until, at: now, open: true })
    },
    async accept(which: number) {
      const offer = offers[which % Math.max(offers.length, 1)]
      if (!offer) return
      const taking = { name: person.name, locale: 'nb', form: undefined, now: at(now) } as const
      const silent = { queue: async () => {} } as unknown as Mail
      const taken = await db.transaction().execute((db) => acceptInvitation(db, silent, offer.token, taking))
      const isOpen = offer.open && now < offer.at + week
      assert.equal(taken !== undefined, isOpen, 'an invitation is good once, for a week, until withdrawn')
      if (!isOpen) return
      offer.open = false
      const same = inForce().find(({ unit, role }) => unit === offer.unit && role === offer.role)
      if (same) same.to = Math.max(same.to, offer.until)
      else held.push({ unit: offer.unit, role: offer.role, from: now, to: Math.max(now, offer.until) })
    },
    async withdraw(which: number) {
      const offer = offers[which % Math.max(offers.length, 1)]
      if (!offer) return
      await withdrawInvitation(db, managerOf(offer.unit), await unitOf(offer.unit), offer.id)
      offer.open = false
    },
    async end(which: number) {
      const role = inForce()[which % Math.max(inForce().length, 1)]
      if (!role) return
      const grant = (await listRolesHeld(db, person.id, at(now))).find(
        (one) => one.serviceId === units[role.unit]?.id && one.role === role.role,
      )
      assert.ok(grant, 'what should be in force is')
      await endRole(db, managerOf(role.unit), await unitOf(role.unit), grant.grant)
      role.to = now
      for (const offer of offers) if (offer.unit === role.unit && offer.role === role.role) offer.open = false
    },
    wait(minutes: number) {
      now += minutes
      service.moveClock(at(now))
    },
    /** What the database finds and what the pages show, against what should be in force: to the second. */
    async check() {
      for (const [unit, { id, slug }] of units.entries()) {
        const here = inForce().filter((one) => one.unit === unit)
        for (const role of roles.service) {
          const found = await db
            .selectFrom('services')
            .select('id')
            .where('id', '=', id)
            .where('id', 'in', servicesOf({ id: person.id, at: at(now) }, role))
            .execute()
          assert.equal(
            found.length,
            here.some((one) => one.role === role) ? 1 : 0,
            `${role} in ${unit} at ${now}`,
          )
        }
        assert.equal(await statusOf(`/tjenester/${slug}/kurs`), here.length > 0 ? 200 : 404)
        const leads = here.some(({ role }) => role === 'manager')
        assert.equal(await statusOf(`/roller/tjeneste-${id}`), leads ? 200 : 404)
        assert.equal(await statusOf(`/spor/tjeneste-${id}`), leads ? 200 : 404)
      }
    },
    now: () => now,
  }

  /** In the session that is open already, as long as it lives. */
  async function statusOf(path: string): Promise<number> {
    browser ??= await signIn(service, person)
    const { status, location } = await browser.open(path)
    if (status !== 303 || !location?.startsWith('/logg-inn')) return status
    browser = await signIn(service, person)
    return (await browser.open(path)).status
  }
}

describe('Roles that are offered, taken, prolonged, withdrawn and ended in any order, while time goes', () => {
  it('open what they are held in while they last, in sessions already open too, and nothing else', async () => {
    let startsAt = 0
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        service.moveClock(new Date(Date.UTC(2026, 0, 1, 8) + startsAt * minute))
        const story = await aStory(startsAt)
        for (const deed of all) {
          if (deed.do === 'invite') await story.invite(deed.unit, deed.role, deed.minutes)
          else if (deed.do === 'wait') story.wait(deed.minutes)
          else await story[deed.do](deed.which)
          await story.check()
        }
        startsAt = story.now() + 1
      }),
      { numRuns: 25 },
    )
  })
})
