import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse } from '../../../test/make.ts'
import { signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'

describe('Those who lead a part of the course', () => {
  let service: TestApp
  before(async () => {
    service = await testApp('2026-11-23T09:00:00Z')
  })
  after(() => service.close())

  async function aPlanWithSpeakers(experienced = 'Olaug Rognlia') {
    const { db } = service
    const course = await aCourse(db)
    const part = (starts: string, ends: string, speaker: string | null, ledBy: string | null) => ({
      ...{ courseId: course.id, day: 1, starts, ends, speaker, ledBy },
      title: JSON.stringify({ nb: `Klokka ${starts}` }),
    })
    await db
      .insertInto('courseProgrammeItems')
      .values([
        part('12:00', '13:00', experienced, 'experience'),
        part('13:00', '13:15', null, null),
        part('10:00', '11:00', 'Trygve Kornmo, lege', 'professional'),
        part('14:00', '15:00', experienced, 'experience'),
      ])
      .execute()
    const plan = await aPlan(db, { courseId: course.id, serviceId: course.serviceId })
    const [solveig, jonas] = [await signIn(service, plan.solveig), await signIn(service, plan.jonas)]
    return { solveig, jonas, at: `/plan/${plan.id}/forberedelse` }
  }
  const brief = { speaker: 'Olaug Rognlia', brief: 'Fortell om trappa', side: 'experience' }

  it('come from the programme, each once, in the order they come on', async () => {
    const { solveig, at } = await aPlanWithSpeakers()
    assert.match(
      (await solveig.open(at)).text,
      /Trygve Kornmo, lege\s*Holder: Klokka 10:00.*Olaug Rognlia\s*Holder: Klokka 12:00, Klokka 14:00/,
    )
  })

  it('are given a brief, and asked again when it is changed', async () => {
    const { solveig, at } = await aPlanWithSpeakers()
    await solveig.send(`${at}/oppdrag`, brief)
    const yes = (await solveig.open(at)).html.match(/action="([^"]+\/ja)"/)?.[1] ?? ''
    await solveig.send(yes)
    assert.match((await solveig.open(at)).text, /Fortell om trappa.*Sa ja 23\. november 2026/)
    await solveig.send(`${at}/oppdrag`, brief)
    assert.match((await solveig.open(at)).text, /Sa ja 23\. november 2026/)
    await solveig.send(`${at}/oppdrag`, { ...brief, brief: 'Fortell om hytta' })
    assert.doesNotMatch((await solveig.open(at)).text, /Sa ja/)
  })

  it('say yes themselves when they are in the group, and the step is done when everybody has', async () => {
    const { solveig, jonas, at } = await aPlanWithSpeakers('Solveig Fagerlien')
    await jonas.send(`${at}/oppdrag`, { ...brief, speaker: 'Solveig Fagerlien' })
    const waiting = await jonas.open(at)
    assert.match(waiting.text, /Venter på ja fra Solveig Fagerlien/)
    const yes = (await solveig.open(at)).html.match(/action="([^"]+\/ja)"/)?.[1] ?? ''
    assert.equal((await jonas.send(yes)).status, 409)
    await solveig.send(yes)
    assert.doesNotMatch((await solveig.open(at)).text, /Forberede \(ferdig\)/, 'Trygve has no brief')
    await solveig.send(`${at}/oppdrag`, { ...brief, speaker: 'Trygve Kornmo, lege', side: 'professional' })
    const his = (await solveig.open(at)).html.match(/action="([^"]+\/ja)"/)?.[1] ?? ''
    await jonas.send(his)
    assert.match((await solveig.open(at)).text, /Forberede \(ferdig\)/)
  })

  it('are only those of the programme, and a brief says something', async () => {
    const { solveig, at } = await aPlanWithSpeakers()
    const page = await solveig.send(`${at}/oppdrag`, { ...brief, brief: ' ' })
    assert.deepEqual([page.status, /Skriv hva innlederen skal snakke om/.test(page.text)], [422, true])
    assert.equal((await solveig.send(`${at}/oppdrag`, { ...brief, speaker: 'Per Ukjent' })).status, 422)
  })
})
