import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { anEvaluatedRun, answerAll, type Evaluated, mailsOf } from '../../test/evaluations.ts'
import type { Read } from '../../test/mails.ts'
import { aRun } from '../../test/make.ts'
import { open, send } from '../../test/pages.ts'
import { signUp, withdraw } from '../../test/registrations.ts'
import { closeWaves } from './close.ts'
import { planWaves } from './run-waves.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const linkIn = ({ text }: Read): string => /https:\/\/[^/\s]+(\/svar\/\d+\/\S+)/.exec(text)?.[1] ?? ''
const refusalIn = ({ text }: Read): string => /https:\/\/[^/\s]+(\/svar\/nei\/\S+)/.exec(text)?.[1] ?? ''

/** A run that ended today, and the invitations of those who were on it. */
async function asked(
  facts: Parameters<typeof anEvaluatedRun>[1] = {},
): Promise<{ run: Evaluated; mails: Read[] }> {
  service.moveClock('2026-11-23T09:00:00Z')
  const run = await anEvaluatedRun(service, facts)
  return { run, mails: await mailsOf(service) }
}

/** What those of a run are sent on a day. */
const on = async (day: string, { emails }: Evaluated): Promise<string[]> => {
  service.moveClock(`${day}T10:00:00Z`)
  const mails = await mailsOf(service)
  return mails
    .filter(({ to }) => emails.includes(to.address))
    .map(({ to, subject }) => `${to.address}: ${subject}`)
}

describe('Those who were on a run', () => {
  it('are asked on its last day, in a mail whose subject says nothing of the course', async () => {
    const { run, mails } = await asked({ people: 2 })
    assert.deepEqual(
      mails.map(({ subject }) => subject),
      ['Hvordan var det?', 'Hvordan var det?'],
    )
    assert.match(mails[0]?.text ?? '', /Kurs: Når en av oss får demens/)
    assert.match(mails[0]?.text ?? '', /Svarene lagres uten navn/)
    assert.deepEqual(await on('2027-01-14', run), [])
  })

  it('get a link each when they share an address', async () => {
    const { mails } = await asked({ people: 1, with: 1 })
    assert.equal(mails.length, 1)
    const both = /Svar nummer 1, pasient:[\s\S]*Svar nummer 2, pårørende:/
    assert.match(mails[0]?.text ?? '', both)
    // When one has answered, the reminder doesn't tell which.
    await answerAll(service, [linkIn(mails[0] as Read)])
    service.moveClock('2027-01-19T10:00:00Z')
    const [reminder] = (await mailsOf(service)).filter(({ to }) => to.address === mails[0]?.to.address)
    assert.match(reminder?.text ?? '', both)
    assert.match(reminder?.text ?? '', /Vi har ikke fått svar fra alle dere ennå/)
  })

  it('are reminded twice, and only if they haven’t answered', async () => {
    const { run, mails } = await asked({ people: 2, schedule: 'quality' })
    const [first, second] = mails
    await answerAll(service, [linkIn(first as Read)])
    assert.deepEqual(await on('2027-01-16', run), [])
    assert.deepEqual(await on('2027-01-19', run), [`${second?.to.address}: Vil du svare på noen spørsmål?`])
    assert.deepEqual(await on('2027-01-19', run), [])
    assert.deepEqual(await on('2027-01-24', run), [`${second?.to.address}: Siste påminnelse: vil du svare?`])
    assert.deepEqual(await on('2027-01-27', run), [])
    const { invited } = await service.db
      .selectFrom('runWaves')
      .select('invited')
      .where('runId', '=', run.runId)
      .executeTakeFirstOrThrow()
    assert.equal(invited, 2)
  })

  it('can say no with one click, and are never asked about that course again', async () => {
    const { run, mails } = await asked({ people: 2 })
    const [first, second] = mails
    const refusal = refusalIn(first as Read)
    assert.match((await open(service.app, refusal)).text, /Vil du ikke bli spurt\? Det er helt i orden/)
    const said = await send(service.app, refusal, { what: 'this' })
    assert.match(
      (await open(service.app, said.location ?? '')).text,
      /Vi spør deg ikke mer om dette kurset, og adressen din er slettet herfra\./,
    )
    assert.deepEqual(await on('2027-01-19', run), [`${second?.to.address}: Vil du svare på noen spørsmål?`])
    assert.deepEqual(await on('2027-04-14', run), [`${second?.to.address}: Hvordan går det nå?`])
    const address = first?.to.address ?? ''
    const again = await aRun(service.db, { courseId: run.course.id, startsAt: '2027-05-10T16:00:00Z' })
    for (const email of [address, 'en.ny@example.no']) await signUp(service.app, again, { email })
    await planWaves(service.db, service.tools.clock())
    const next = await on('2027-05-18', { ...run, emails: [address, 'en.ny@example.no'] })
    assert.deepEqual(
      [...new Set(next)],
      ['en.ny@example.no: Hvordan var det?'],
      'on another date of it either',
    )
  })

  it('can say no in the mail program, with its own button', async () => {
    const { run, mails } = await asked({ people: 2 })
    const [first, second] = mails as [Read, Read]
    assert.equal(new URL(first.unsubscribe ?? '').pathname, refusalIn(first))
    const post = { method: 'POST' as const, url: refusalIn(first), payload: 'List-Unsubscribe=One-Click' }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    assert.equal((await service.app.inject({ ...post, headers })).statusCode, 303)
    assert.deepEqual(await on('2027-01-19', run), [`${second.to.address}: Vil du svare på noen spørsmål?`])
  })

  it('can say no to being asked about any course', async () => {
    const { run, mails } = await asked({ people: 1 })
    const { run: other } = await asked({ emails: run.emails })
    const [mail] = mails as [Read]
    await send(service.app, refusalIn(mail), { what: 'any' })
    assert.deepEqual(await on('2027-01-19', other), [], 'nor reminded of another that has begun')
    const { mails: next } = await asked({
      emails: [run.emails[0]?.toUpperCase() ?? '', 'en.annen@example.no'],
    })
    assert.deepEqual(
      next.map(({ to }) => to.address),
      ['en.annen@example.no'],
    )
  })

  it('are forgotten when they withdraw, and asked no more', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const run = await anEvaluatedRun(service, { people: 2, schedule: 'research' })
    service.moveClock('2027-01-02T10:00:00Z')
    const before = await mailsOf(service)
    assert.deepEqual(
      before.map(({ subject }) => subject),
      ['Noen spørsmål før du begynner', 'Noen spørsmål før du begynner'],
    )
    await withdraw(service.app, run.parties[0] as { token: string })
    await service.db.deleteFrom('outbox').execute()
    assert.equal((await on('2027-01-28', run)).filter((mail) => mail.endsWith('Hvordan går det?')).length, 1)
  })
})

describe('The waves of a run', () => {
  it('move with it until somebody has been asked', async () => {
    service.moveClock('2026-11-23T09:00:00Z')
    const { course, evaluationId } = await anEvaluatedRun(service, { people: 0, schedule: 'quality' })
    const later = await aRun(service.db, {
      courseId: course.id,
      startsAt: '2027-03-01T16:00:00Z',
      sessions: 1,
    })
    const opensOn = async () =>
      (
        await service.db
          .selectFrom('runWaves')
          .select('opensOn')
          .where('runId', '=', later.id)
          .where('evaluationId', '=', evaluationId)
          .executeTakeFirst()
      )?.opensOn
    await planWaves(service.db, service.tools.clock())
    assert.equal(await opensOn(), '2027-03-01')
    await service.db
      .updateTable('runs')
      .set({ startsAt: new Date('2027-03-08T16:00:00Z'), endsAt: new Date('2027-03-08T19:00:00Z') })
      .where('id', '=', later.id)
      .execute()
    await planWaves(service.db, service.tools.clock())
    assert.equal(await opensOn(), '2027-03-08')
    await service.db
      .updateTable('runs')
      .set({ cancelledAt: new Date('2027-01-20T16:00:00Z') })
      .where('id', '=', later.id)
      .execute()
    await planWaves(service.db, service.tools.clock())
    assert.equal(await opensOn(), undefined)
  })

  it('close by themselves, and closing twice changes nothing', async () => {
    const { run, mails } = await asked({ people: 3, schedule: 'quality' })
    await answerAll(service, mails.map(linkIn))
    service.moveClock('2027-02-01T09:00:00Z')
    await closeWaves(service.db, service.tools.clock())
    const closed = () =>
      service.db
        .selectFrom('runWaves')
        .select('closedAt')
        .where('runId', '=', run.runId)
        .executeTakeFirstOrThrow()
    const { closedAt } = await closed()
    assert.ok(closedAt)
    await closeWaves(service.db, new Date('2027-02-02T09:00:00Z'))
    assert.deepEqual((await closed()).closedAt, closedAt)
    const late = await open(service.app, linkIn(mails[0] as Read))
    assert.equal(late.status, 410)
    assert.match(late.text, /Svarfristen er ute Du kunne svare til og med torsdag 28\. januar/)
  })
})
