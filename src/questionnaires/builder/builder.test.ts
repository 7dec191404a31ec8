import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { hiddenIn, type Seen } from '../../../test/pages.ts'
import { aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { aService } from '../../../test/services.ts'
import { getVersion, questionsOf, shipQuestionnaires } from '../index.ts'
import { paths } from './paths.ts'

let service: TestApp
let serviceId: number
let berit: SignedIn
let yusuf: SignedIn
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  await shipQuestionnaires(service.db, service.tools.clock())
  serviceId = (await aService(service.db, { name: 'LMS Bodø', in: 'Bodø' })).id
  berit = await signIn(service, await aStaffMember(service.db, 'coordinator', serviceId))
  yusuf = await signIn(service, await aStaffMember(service.db, 'professional', serviceId))
})
after(() => service.close())

const both = { languages: ['nb', 'nn'], 'title-nb': 'Kols-skolen', 'title-nn': 'Kols-skulen' }

/** A form begun by Berit; from nothing, where nothing else is said. */
async function begun(from = 'nothing'): Promise<number> {
  const { location = '', text } = await berit.send(paths.begin, { ...both, from })
  assert.match(location, /\/bygg\?gjort=begynt$/, text)
  return Number(/skjema\/(\d+)/.exec(location)?.[1])
}

const shipped = async (key: string): Promise<string> => {
  const row = await service.db
    .selectFrom('questionnaires')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirst()
  return String(row?.id)
}

/** The newest version of a form, as it is stored. */
async function formOf(id: number) {
  const { versionId } = await service.db
    .selectFrom('questionnaireVersions')
    .select('id as versionId')
    .where('questionnaireId', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow()
  return (await getVersion(service.db, versionId)).form
}
const codesOf = async (id: number) => questionsOf(await formOf(id)).map(({ code }) => code)

const fill = async (browser: SignedIn, path: string, fields: Record<string, string>): Promise<Seen> => {
  const carried = Object.fromEntries(
    Object.entries(hiddenIn(await browser.open(path))).map(([name, [value = '']]) => [name, value]),
  )
  return browser.send(path, { ...carried, ...fields })
}

describe('A form of a service', () => {
  it('begins as a copy of a shipped one, is changed, and is put in use as its own', async () => {
    const id = await begun(await shipped('short'))
    const before = await codesOf(id)
    await berit.send(paths.move(id, 'best'), { way: 'up' })
    await berit.send(paths.removal(id, 'fit'))
    await berit.send(paths.bank(id), { codes: ['role', 'overall'] })
    assert.deepEqual(before, ['overall', 'fit', 'heard', 'benefit', 'best', 'better'])
    assert.deepEqual(await codesOf(id), ['overall', 'heard', 'best', 'benefit', 'better', 'role'])
    const { location = '' } = await fill(berit, paths.publish(id), {})
    assert.match((await berit.open(location)).text, /Kols-skolen.*LMS Bodø · Versjon 1 · I bruk/)
    assert.deepEqual((await formOf(id)).url, undefined)
  })

  it('begins as an instrument without words, and is put in use when its owner’s are written in', async () => {
    const id = await begun('scale-gse')
    assert.match(
      (await berit.open(paths.publish(id))).text,
      /Skriv inn eierens ord i Generell mestringsforventning/,
    )
    assert.equal((await fill(berit, paths.publish(id), { revision: '1' })).status, 422)
    const inBoth = (name: string, words: string) => ({ [`${name}-nb`]: words, [`${name}-nn`]: words })
    await fill(berit, paths.words(id, 'gse'), {
      ...inBoth('intro', 'Innledning'),
      ...Object.assign({}, ...Array.from({ length: 10 }, (_, at) => inBoth(`q${at + 1}`, `Ord ${at + 1}`))),
      ...Object.assign({}, ...[1, 2, 3, 4].map((place) => inBoth(`q1-a${place}`, `Teller ${place}`))),
    })
    const { location = '' } = await fill(berit, paths.publish(id), {})
    assert.match((await berit.open(location)).text, /Versjon 1 · I bruk · 10 spørsmål/)
  })

  it('has words between its questions, which are moved and mended, and lack nothing in either standard', async () => {
    const id = await begun(await shipped('short'))
    const words = { 'text-nb': 'Nå kommer noe annet.' }
    const { location = '' } = await fill(berit, paths.newQuestion(id, 'tekst'), words)
    const linkId = decodeURIComponent(/#del-(.+)$/.exec(location)?.[1] ?? '')
    assert.match((await berit.open(paths.build(id))).text, /Nynorsk mangler ett sted/)
    await berit.send(paths.move(id, linkId), { way: 'up' })
    await fill(berit, paths.question(id, linkId), { ...words, 'text-nn': 'No kjem noko anna.' })
    const { items } = await formOf(id)
    assert.deepEqual(items.map(({ type }) => type).slice(-2), ['display', 'text'])
    assert.deepEqual(items.at(-2)?.text, { nb: 'Nå kommer noe annet.', nn: 'No kjem noko anna.' })
    const { location: used = '' } = await fill(berit, paths.publish(id), {})
    assert.match((await berit.open(used)).text, /tatt i bruk.*Nå kommer noe annet\./)
  })

  it('warns of a question before its answers are written', async () => {
    const id = await begun()
    const asked = { 'text-nb': 'Synes du ikke at kurset var bra?', do: 'language' }
    const page = await fill(berit, paths.newQuestion(id, 'en-av-flere'), asked)
    assert.match(page.text, /Synes du ikke/)
    assert.match(page.html, /think-over/)
  })

  it('is never changed once in use: the next version is begun from it', async () => {
    const id = await begun(await shipped('short'))
    await fill(berit, paths.publish(id), {})
    assert.equal((await berit.send(paths.removal(id, 'fit'))).status, 404)
    assert.equal((await berit.open(paths.build(id))).location, `/evaluering/skjema/${id}`)
    await yusuf.send(paths.build(id))
    await yusuf.send(paths.removal(id, 'fit'))
    assert.match((await yusuf.open(paths.build(id))).text, /Utkast, versjon 2 · LMS Bodø/)
    assert.deepEqual((await codesOf(id)).includes('fit'), false)
  })

  it('is not put in use while a written standard is lacking, and says where', async () => {
    const id = await begun()
    await fill(berit, paths.newQuestion(id, 'skala'), { 'text-nb': 'Hvordan var maten?' })
    const page = await berit.open(paths.publish(id))
    assert.match(page.text, /«Hvordan var maten\?»: mangler nynorsk/)
    assert.doesNotMatch(page.text, /kan det ikke endres/)
    assert.equal((await fill(berit, paths.publish(id), { revision: '2' })).status, 422)
    const [own] = await codesOf(id)
    await fill(berit, paths.question(id, String(own)), {
      'text-nb': 'Hvordan var maten?',
      'text-nn': 'Korleis var maten?',
    })
    assert.equal((await fill(berit, paths.publish(id), {})).status, 303)
  })

  it('is put in use by those who answer for the service, as they looked it over', async () => {
    const id = await begun(await shipped('short'))
    const looked = hiddenIn(await berit.open(paths.publish(id)))
    assert.match((await yusuf.open(paths.publish(id))).text, /En koordinator eller leder/)
    assert.equal((await yusuf.send(paths.publish(id), looked)).status, 404)
    await yusuf.send(paths.removal(id, 'fit'))
    const refused = await berit.send(paths.publish(id), looked)
    assert.match(refused.text, /Noen endret skjemaet mens du så over det/)
    assert.equal((await formOf(id)).items.length, 5)
  })

  it('gets back what was taken out of it, where it stood and as it was', async () => {
    const id = await begun(await shipped('short'))
    await fill(berit, `${paths.condition(id, 'better')}?sporsmal=overall`, {
      question: 'overall',
      answers: '3',
    })
    const before = await formOf(id)
    assert.match((await berit.open(paths.build(id))).text, /Vises bare hvis svaret på «Alt i alt.*» er «3»/)
    const { location = '' } = await berit.send(paths.removal(id, 'overall'))
    assert.match((await berit.open(location)).text, /er fjernet\. «Hva kan bli bedre\?» vises nå alltid/)
    await yusuf.send(paths.putBack(id, 'overall'))
    assert.deepEqual(await formOf(id), before)
  })

  it('keeps a shared question as it is, till somebody makes it their own', async () => {
    const id = await begun(await shipped('short'))
    await fill(berit, paths.question(id, 'benefit'), { 'text-nb': 'Noe annet?', required: 'yes' })
    const benefit = questionsOf(await formOf(id)).find(({ code }) => code === 'benefit')
    assert.deepEqual([benefit?.required, benefit?.text.nb], [true, 'Hvor stor nytte har du av kurset?'])
    const { location = '' } = await berit.send(paths.ownCopy(id, 'benefit'))
    await fill(berit, location, { 'text-nb': 'Hvor stor nytte har du av appen?' })
    const own = questionsOf(await formOf(id))[3]
    assert.match(String(own?.code), /^own-/)
    assert.deepEqual([own?.linkId, own?.text.nb], [own?.code, 'Hvor stor nytte har du av appen?'])
  })
})

describe('Two who build at once', () => {
  it('both get in what they wrote, also in one question', async () => {
    const id = await begun()
    await fill(berit, paths.newQuestion(id, 'lang-tekst'), { 'text-nb': 'Hva savnet du?' })
    const [code] = await codesOf(id)
    const path = paths.question(id, String(code))
    const seen = hiddenIn(await yusuf.open(path))
    await fill(berit, path, { 'text-nb': 'Hva savnet du mest?' })
    await berit.send(paths.bank(id), { codes: 'best' })
    const { location } = await yusuf.send(path, {
      ...seen,
      'text-nb': 'Hva savnet du?',
      'text-nn': 'Kva sakna du?',
    })
    assert.match(String(location), /gjort=sammen/)
    const [question] = questionsOf(await formOf(id))
    assert.deepEqual(question?.text, { nb: 'Hva savnet du mest?', nn: 'Kva sakna du?' })
    assert.equal((await codesOf(id)).length, 2)
  })

  it('are asked when both changed the same words or the same answers', async () => {
    const id = await begun()
    const rows = { 'o1-code': '', 'o1-nb': 'Ja', 'o2-code': '', 'o2-nb': 'Nei' }
    await fill(berit, paths.newQuestion(id, 'en-av-flere'), { 'text-nb': 'Kommer du igjen?', ...rows })
    const path = paths.question(id, String((await codesOf(id))[0]))
    const seen = hiddenIn(await yusuf.open(path))
    const fields = { 'text-nb': 'Kommer du igjen?', 'o1-code': '1', 'o2-code': '2', 'o2-nb': 'Nei' }
    await fill(berit, path, { ...fields, 'o1-nb': 'Ja, gjerne' })
    const asked = await yusuf.send(path, { ...seen, ...fields, 'o1-nb': 'Kanskje' })
    assert.equal(asked.status, 409)
    assert.match(asked.text, /Ja, gjerne.*Kanskje|Kanskje.*Ja, gjerne/)
    await yusuf.send(path, { ...hiddenIn(asked), 'pick-options': 'mine' })
    const [question] = questionsOf(await formOf(id))
    assert.deepEqual(
      question?.options.map(({ display }) => display.nb),
      ['Kanskje', 'Nei'],
    )
  })
})

describe('What somebody else sent', () => {
  it('never makes a form that can’t be shown', async () => {
    const id = await begun(await shipped('short'))
    const when = (wish: object) => ({ when: JSON.stringify(wish) })
    for (const sent of [
      when({ kind: 'is', question: 'overall', answers: ['99'] }),
      when({ kind: 'is', question: 'better', answers: ['1'] }),
      when({ kind: 'compared', question: 'overall', operator: '>=', number: 3 }),
      { when: '{' },
    ])
      assert.equal((await fill(berit, `${paths.condition(id, 'fit')}?sporsmal=overall`, sent)).status, 303)
    for (const item of (await formOf(id)).items) assert.equal(item.when, undefined)
    assert.equal((await berit.send(paths.move(id, 'nobody'), { way: 'up' })).status, 303)
    assert.equal((await berit.open(paths.question(id, 'nobody'))).status, 404)
    assert.equal((await berit.open(paths.newQuestion(id, 'toString'))).status, 404)
  })
})
