import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { hiddenIn } from '../../../test/pages.ts'
import { aPerson, aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { type APlan, aPlan } from '../../../test/plans.ts'

const experience = 'Å tørre å gå ut igjen, også når det blåser'
const profession = 'Å bruke inhalatoren riktig hver eneste dag'

describe('The six questions', () => {
  let service: TestApp
  before(async () => {
    service = await testApp()
  })
  after(() => service.close())

  async function aGroup() {
    const plan = await aPlan(service.db)
    const browser = (person: { id: number }) => signIn(service, person)
    const manager = await aStaffMember(service.db, 'manager', plan.serviceId)
    return {
      plan,
      path: `/plan/${plan.id}/moter/mal`,
      solveig: await browser(plan.solveig),
      jonas: await browser(plan.jonas),
      /** Those who serve both, and one who looks on. */
      others: [await browser(plan.hege), await browser(plan.berit), await browser(manager)],
    }
  }
  type Group = Awaited<ReturnType<typeof aGroup>>

  const handIn = (who: SignedIn, { path }: Group, own: string) => who.send(`${path}/levering`, { own })

  async function bothHandedIn(): Promise<Group> {
    const group = await aGroup()
    await handIn(group.solveig, group, experience)
    await handIn(group.jonas, group, profession)
    return group
  }

  /** Writes on top of what the page shows. */
  async function writeCommon(who: SignedIn, { path }: Group, common: string) {
    const shown = hiddenIn(await who.open(path))
    return who.send(`${path}/felles`, { common, version: shown.version ?? '0' })
  }
  async function sayYes(who: SignedIn, { path }: Group) {
    return who.send(`${path}/ja`, { version: hiddenIn(await who.open(path)).version ?? '0' })
  }

  /** Every page of a plan on which the words could stand. */
  async function everywhere(who: SignedIn, { plan, path }: Group): Promise<string> {
    const pages = [
      path,
      `/plan/${plan.id}`,
      `/plan/${plan.id}/moter`,
      `/plan/${plan.id}/lik-linje`,
      '/plan',
      '/min-side',
    ]
    const seen = await Promise.all(pages.map((page) => who.open(page)))
    return seen.map(({ html }) => html).join()
  }

  it('a draft is its writer’s alone', async () => {
    const group = await aGroup()
    assert.equal((await group.solveig.send(`${group.path}/min-side`, { own: experience })).status, 303)
    assert.match((await group.solveig.open(group.path)).html, /blåser/)
    assert.match((await group.solveig.open(group.path)).text, /Lagret kl. 10\. Ingen andre ser det ennå/)
    for (const who of [group.jonas, ...group.others])
      assert.doesNotMatch(await everywhere(who, group), /blåser|gå ut igjen/)
    assert.match((await group.jonas.open(group.path)).text, /Ikke levert ennå/)
  })

  it('what one side has handed in is shown to the other when it has handed in too, and to others when both have', async () => {
    const group = await aGroup()
    await handIn(group.jonas, group, profession)
    await group.solveig.send(`${group.path}/min-side`, { own: experience })
    for (const who of [group.solveig, ...group.others])
      assert.doesNotMatch(await everywhere(who, group), /inhalatoren/)
    assert.match(
      (await group.solveig.open(group.path)).text,
      /Levert mandag 23. november. Åpnes når du har levert/,
    )
    assert.match((await group.jonas.open(group.path)).html, /inhalatoren/)

    await handIn(group.solveig, group, experience)
    for (const who of [group.solveig, group.jonas, ...group.others]) {
      const { html } = await who.open(group.path)
      assert.match(html, /inhalatoren/)
      assert.match(html, /blåser/)
    }
  })

  it('no crafted request shows the words of the other side', async () => {
    const group = await aGroup()
    await handIn(group.jonas, group, profession)
    for (const who of [group.solveig, ...group.others]) {
      const answers = [
        await who.send(`${group.path}/felles`, { common: 'Vis meg', version: '0' }),
        await who.send(`${group.path}/felles`, { common: '', version: '999' }),
        await who.send(`${group.path}/ja`, { version: '1' }),
        await who.send(`${group.path}/min-side`, { own: '' }),
        await who.send(`${group.path}/levering`, { own: ' ' }),
        await who.send(`${group.path}/min-side?side=professional`, {
          own: '',
          side: 'professional',
          accountId: '1',
        }),
      ]
      for (const { html, status } of answers) {
        assert.doesNotMatch(html, /inhalatoren/)
        assert.ok(status === 422 || status === 409 || status === 404, String(status))
      }
    }
  })

  it('somebody new on a side whose words are out sees them as the side does; of another plan, nobody sees a thing', async () => {
    const group = await aGroup()
    await handIn(group.jonas, group, profession)
    const late = await aPerson(service.db, {
      roles: [{ heldIn: 'planning-group', role: 'user-representative', planningGroupId: group.plan.groupId }],
    })
    assert.doesNotMatch((await (await signIn(service, late)).open(group.path)).html, /inhalatoren/)
    await handIn(group.solveig, group, experience)
    assert.match((await (await signIn(service, late)).open(group.path)).html, /inhalatoren/)
    const stranger = await aGroup()
    assert.equal((await stranger.jonas.open(group.path)).status, 404)
    assert.equal((await stranger.jonas.send(`${group.path}/levering`, { own: 'x' })).status, 404)
  })

  it('what was handed in stands, and handing in once more is answered in words', async () => {
    const group = await aGroup()
    await handIn(group.solveig, group, experience)
    const again = await group.solveig.send(`${group.path}/min-side`, { own: 'Noe helt annet' })
    assert.equal(again.status, 409)
    assert.match(again.text, /Det du leverte, står som det er/)
    assert.doesNotMatch((await group.solveig.open(group.path)).text, /Noe helt annet/)
  })

  it('leader, secretary and those who look on write for no side', async () => {
    const group = await aGroup()
    const [hege, berit, manager] = group.others as [SignedIn, SignedIn, SignedIn]
    for (const who of [hege, berit]) {
      const answer = await handIn(who, group, 'Lederen mener')
      assert.equal(answer.status, 409)
      assert.match(answer.text, /Leder og sekretær er der for begge/)
    }
    assert.equal((await handIn(manager, group, 'Sjefen mener')).status, 404)
  })

  it('the common text begins with both texts, and cannot be written before', async () => {
    const group = await aGroup()
    await handIn(group.solveig, group, experience)
    const early = await group.solveig.send(`${group.path}/felles`, {
      common: 'Mine ord til slutt',
      version: '0',
    })
    assert.equal(early.status, 409)
    await handIn(group.jonas, group, profession)
    const { html } = await group.jonas.open(group.path)
    assert.match(html, /Erfaring:\n[^<]*blåser[^<]*Fag:\n[^<]*inhalatoren/)
  })

  it('is locked with a yes from each side, and a new version asks both again', async () => {
    const group = await bothHandedIn()
    assert.equal((await writeCommon(group.jonas, group, 'Gå ut. Puste rett.')).status, 303)
    assert.equal((await sayYes(group.jonas, group)).status, 303)
    assert.match((await group.solveig.open(group.path)).text, /Erfaring Har ikke sagt ja ennå/)
    assert.equal((await sayYes(group.solveig, group)).status, 303)
    const locked = await group.solveig.open(group.path)
    assert.match(locked.text, /Teksten er låst/)
    assert.match(locked.text, /må begge sider si ja på nytt/)
    assert.match((await group.solveig.open(`/plan/${group.plan.id}/moter`)).text, /Mål. Enige/)

    await writeCommon(group.solveig, group, 'Gå ut. Hvile med god samvittighet. Puste rett.')
    const after = await group.jonas.open(group.path)
    assert.doesNotMatch(after.text, /Teksten er låst/)
    assert.match(after.text, /Alle versjoner \(2\)/)
    assert.match(after.text, /Lagt til: Hvile med god samvittighet/)
    assert.match((await group.jonas.open(`/plan/${group.plan.id}/moter`)).text, /Venter på ja fra begge/)
  })

  it('two who write at once: the second sees both, and nothing is lost', async () => {
    const group = await bothHandedIn()
    const shown = hiddenIn(await group.solveig.open(group.path)).version ?? '0'
    await writeCommon(group.jonas, group, 'Jonas sin versjon')
    const second = await group.solveig.send(`${group.path}/felles`, {
      common: 'Solveig sin versjon',
      version: shown,
    })
    assert.equal(second.status, 409)
    assert.match(second.text, /Noen lagret en ny versjon mens du skrev/)
    assert.match(second.text, /Slik er teksten nå Jonas sin versjon/)
    assert.match(second.html, /<textarea[^>]*>Solveig sin versjon/)
    const version = hiddenIn(second).version ?? '0'
    assert.equal(
      (await group.solveig.send(`${group.path}/felles`, { common: 'Vår versjon', version })).status,
      303,
    )
  })

  it('a yes is to the text one read, not to a newer one', async () => {
    const group = await bothHandedIn()
    await writeCommon(group.jonas, group, 'Først dette')
    const version = hiddenIn(await group.solveig.open(group.path)).version ?? '0'
    await writeCommon(group.jonas, group, 'Så noe annet')
    const yes = await group.solveig.send(`${group.path}/ja`, { version })
    assert.equal(yes.status, 409)
    assert.match(yes.text, /Teksten er endret siden du leste den/)
  })

  it('a plan on hold takes nothing, and keeps what was written on the page', async () => {
    const group = await aGroup()
    await pause(group.plan)
    const answer = await handIn(group.solveig, group, experience)
    assert.equal(answer.status, 409)
    assert.match(answer.text, /Planen står på vent/)
    const left = await service.db
      .selectFrom('planInputs')
      .select('words')
      .where('planId', '=', group.plan.id)
      .execute()
    assert.deepEqual(left, [])
  })

  const pause = (plan: APlan) =>
    service.db
      .updateTable('plans')
      .set({ pausedAt: service.tools.clock(), pausedBecause: 'Lokalet er opptatt' })
      .where('id', '=', plan.id)
      .execute()

  it('words that are too many or none come back as they were, with the reason', async () => {
    const group = await aGroup()
    const long = 'så mye å si '.repeat(800)
    const answer = await group.solveig.send(`${group.path}/levering`, { own: long })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /høyst 8000 tegn/)
    assert.match(answer.html, /så mye å si så mye å si/)
    assert.equal((await group.solveig.send(`${group.path}/min-side`, {})).status, 422)
    assert.equal((await group.solveig.open(`/plan/${group.plan.id}/moter/annet`)).status, 404)
  })
})
