import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { formTokenIn, open, send } from '../../test/pages.ts'
import { aService } from '../../test/services.ts'
import { decrypt } from '../platform/secrets.ts'
import { needJobs } from './jobs.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  const name = (nb: string, nn: string) => JSON.stringify({ nb, nn })
  await service.db
    .insertInto('themes')
    .values([
      { id: 'demens', name: name('Demens', 'Demens') },
      { id: 'kols', name: JSON.stringify({ nb: 'KOLS', nn: 'KOLS', en: 'COPD' }) },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
})
after(() => service.close())
beforeEach(() => service.db.deleteFrom('needs').execute())

const fine = { theme: 'demens', municipality: 'Fauske', role: 'next-of-kin' }
const form = async (path = '/behov') => formTokenIn(await open(service.app, path))
const report = async (fields: Record<string, string | string[]>, path = '/behov') =>
  send(service.app, path, { formToken: await form(), ...fields })
const receiptOf = async (fields: Record<string, string>) => {
  const { location } = await report(fields)
  return open(service.app, location ?? '')
}
const needs = () => service.db.selectFrom('needs').selectAll().execute()

describe('Saying what you need', () => {
  it('asks for a theme, a place and a role, and says how it is looked after', async () => {
    const page = await open(service.app, '/behov')
    assert.equal(page.status, 200)
    assert.match(page.text, /Meld fra om hva du trenger/)
    assert.match(page.text, /Velg et tema Demens KOLS Noe annet/)
    assert.match(page.text, /Ikke skriv navn, og ikke om helsen til andre/)
  })

  it('is filled in with what somebody looked for', async () => {
    const page = await open(service.app, '/behov?q=mamma&theme=demens&municipality=1804&role=next-of-kin')
    assert.match(page.html, /value="mamma"/)
    assert.match(page.html, /<option[^>]* selected[^>]*>Demens/)
    assert.match(page.html, /value="Bodø"/)
    assert.match(page.html, /<input[^>]*value="next-of-kin"[^>]*checked/)
  })

  it('thanks, says what was noted, and leads on to courses and the nearest service', async () => {
    const { status, location } = await report(fine)
    assert.equal(status, 303)
    const page = await open(service.app, location ?? '')
    assert.match(page.text, /Takk for at du sa fra/)
    assert.match(page.text, /«Demens» i Fauske/)
    assert.match(page.html, /href="\/kurs\?q=Demens&amp;municipality=1841&amp;role=next-of-kin"/)
    assert.match(page.html, /href="\/tjenester\?municipality=1841"/)
    assert.match(page.html, /<meta name="robots" content="noindex"/)
  })

  it('keeps the day, the place, the role and the theme, and nothing about who', async () => {
    await report(fine)
    const [need] = await needs()
    const { id, receiptHash, ...kept } = need ?? {}
    assert.deepEqual(kept, {
      themeId: 'demens',
      municipalityNumber: '1841',
      role: 'next-of-kin',
      locale: 'nb',
      reportedOn: '2026-11-23',
      wrappedKey: null,
      sealedContact: null,
      sealedWords: null,
    })
  })

  it('seals the e-mail address and the words, each apart', async () => {
    await report({
      ...fine,
      about: 'Søvn',
      more: 'På kveldstid 🌙',
      email: 'kari@example.no',
      consent: 'yes',
    })
    const [need] = await needs()
    assert.ok(need?.wrappedKey && need.sealedContact && need.sealedWords)
    assert.ok(!Buffer.concat([need.sealedContact, need.sealedWords]).toString('utf8').includes('kari'))
    const context = `need ${need.receiptHash.toString('hex')}`
    const key = service.tools.secrets.unwrapKey(need.wrappedKey, context)
    assert.equal(decrypt(key, need.sealedContact, `${context} contact`).toString(), 'kari@example.no')
    assert.deepEqual(JSON.parse(decrypt(key, need.sealedWords, `${context} words`).toString()), {
      about: 'Søvn',
      more: 'På kveldstid 🌙',
    })
  })

  it('says that it will write only to those who asked for it', async () => {
    assert.doesNotMatch((await receiptOf(fine)).text, /e-post/)
    assert.match(
      (await receiptOf({ ...fine, email: 'kari@example.no', consent: 'yes' })).text,
      /Vi sender deg en e-post/,
    )
  })

  it('comes back with what was written and a reason for each field, in the order of the fields', async () => {
    const page = await report({
      theme: '',
      about: '',
      municipality: 'Xqzjw',
      role: '',
      more: 'Hjelp <b>',
      email: 'kari@',
    })
    assert.equal(page.status, 422)
    assert.match(page.html, /<title>Feil:/)
    assert.match(
      page.text,
      /Velg et tema, eller .* Vi fant ingen kommune som heter «Xqzjw».* Velg hvem du er .* Skriv en hel e-postadresse/,
    )
    assert.match(page.html, /value="Xqzjw"/)
    assert.match(page.html, /Hjelp &lt;b>/)
    assert.equal((await needs()).length, 0)
  })

  it('asks which place is meant, and takes its number as the answer', async () => {
    const page = await report({ ...fine, municipality: 'Herøy' })
    assert.equal(page.status, 422)
    assert.match(page.text, /Flere steder passer med «Herøy»/)
    assert.match(page.html, /<input[^>]*type="radio"[^>]*value="1818"/)
    assert.equal((await report({ ...fine, municipality: '1818' })).status, 303)
    assert.equal((await needs())[0]?.municipalityNumber, '1818')
  })

  it('is one need however often the same form is sent, also at once, and the last word counts', async () => {
    const formToken = await form()
    const answers = await Promise.all(
      [1, 2, 3].map(() => send(service.app, '/behov', { ...fine, formToken })),
    )
    const last = await send(service.app, '/behov', { ...fine, municipality: 'Bodø', formToken })
    assert.deepEqual(new Set([...answers, last].map(({ location }) => location)).size, 1)
    assert.deepEqual(
      (await needs()).map(({ municipalityNumber }) => municipalityNumber),
      ['1804'],
    )
  })

  it('takes no form that wasn’t made here, or that is a day old, and loses nothing of it', async () => {
    for (const formToken of ['', 'made.up.token', ['a', 'b']]) {
      const page = await send(service.app, '/behov', { ...fine, more: 'Ta vare på dette', formToken })
      assert.equal(page.status, 422)
      assert.match(page.text, /Siden har stått åpen lenge/)
      assert.match(page.html, /Ta vare på dette/)
    }
    const old = service.tools.formTokens.issue(new Date('2026-11-22T08:59:00Z'))
    assert.equal((await send(service.app, '/behov', { ...fine, formToken: old })).status, 422)
    assert.equal((await needs()).length, 0)
  })

  it('takes no form from another site', async () => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/behov',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      payload: `formToken=${await form()}`,
    })
    assert.equal(answer.statusCode, 403)
  })

  for (const [what, changed] of [
    ['nothing at all', { theme: '', municipality: '', role: '' }],
    ['control characters for a place', { municipality: '\u0000\u0007' }],
    ['a script for a theme', { theme: '<script>alert(1)</script>' }],
    ['SQL for a role', { role: "'; drop table needs; --" }],
    ['a picture for an e-mail address', { email: '🦽', consent: 'yes' }],
    ['two themes', { theme: ['demens', 'kols'] }],
    ['two places', { municipality: ['Bodø', 'Oslo'] }],
    ['far too many words', { more: 'å'.repeat(20_000) }],
  ] as const) {
    it(`doesn’t take ${what}`, async () => {
      const page = await report({ ...fine, ...(changed as Record<string, string>) })
      assert.equal(page.status, 422)
      assert.doesNotMatch(page.html, /<script>alert/)
      assert.equal((await needs()).length, 0)
    })
  }

  it('takes words of any kind as words', async () => {
    const words = "<script>alert(1)</script> '; drop table needs; -- 🦽 \u0000"
    assert.equal((await report({ ...fine, about: words, more: words })).status, 303)
  })

  it('answers a body that is too large, and one that is no form', async () => {
    const big = await send(service.app, '/behov', { ...fine, more: 'x'.repeat(10 * 1024 * 1024) })
    assert.equal(big.status, 413)
    const json = await service.app.inject({ method: 'POST', url: '/behov', payload: { theme: { id: 1 } } })
    assert.equal(json.statusCode, 422)
  })

  it('speaks nynorsk and English, and stays in the language', async () => {
    assert.match((await open(service.app, '/nn/behov')).text, /Meld frå om kva du treng/)
    assert.match((await open(service.app, '/en/behov')).text, /Tell us what you need .* COPD/s)
    assert.match((await open(service.app, '/en/behov')).html, /<option[^>]*lang="nb"[^>]*>Demens/)
    const { location } = await report(fine, '/nn/behov')
    assert.match(location ?? '', /^\/nn\/behov\/takk\//)
    assert.match((await open(service.app, location ?? '')).text, /Takk for at du sa frå/)
    assert.equal((await needs())[0]?.locale, 'nn')
  })
})

describe('Taking it back', () => {
  it('deletes all of it, and the page about it is gone', async () => {
    const { location = '' } = await report({ ...fine, email: 'kari@example.no', consent: 'yes' })
    const page = await open(service.app, location)
    const gone = await send(service.app, `${location}/sletting`, { formToken: formTokenIn(page) })
    assert.equal(gone.location, '/behov/slettet')
    assert.match((await open(service.app, '/behov/slettet')).text, /Det du meldte, er slettet/)
    assert.equal((await open(service.app, location)).status, 404)
    assert.equal((await needs()).length, 0)
  })

  it('needs the form of the page itself', async () => {
    const { location = '' } = await report(fine)
    assert.equal(
      (await send(service.app, `${location}/sletting`, { formToken: 'made.up.token' })).location,
      location,
    )
    assert.equal((await needs()).length, 1)
  })

  it('can not be done by someone who guesses', async () => {
    for (const receipt of ['a'.repeat(43), 'a', '%00', "'--"]) {
      assert.equal((await open(service.app, `/behov/takk/${receipt}`)).status, 404)
    }
  })
})

describe('After two years', () => {
  it('contact, words and their key are gone, and what is left says nothing of who', async () => {
    await report({ ...fine, more: 'Hemmelig', email: 'kari@example.no', consent: 'yes' })
    const nightly = async (now: string) => {
      for (const job of needJobs) await job.run(service.db, new Date(now))
      return (await needs())[0]
    }
    assert.ok((await nightly('2028-11-23T03:00:00Z'))?.wrappedKey)
    const need = await nightly('2028-11-24T03:00:00Z')
    assert.deepEqual([need?.wrappedKey, need?.sealedContact, need?.sealedWords], [null, null, null])
    assert.equal(need?.themeId, 'demens')
  })
})

describe('A place that has a service', () => {
  it('is where the receipt leads', async () => {
    await aService(service.db, { name: 'LMS Bodø', in: 'Bodø', covers: ['Fauske'] })
    const page = await receiptOf(fine)
    const address = /href="(\/tjenester\?[^"]+)"/.exec(page.html)?.[1] ?? ''
    assert.match((await open(service.app, address)).text, /LMS Bodø/)
  })
})
