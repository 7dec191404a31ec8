import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { open } from '../../test/pages.ts'
import { aService } from '../../test/services.ts'
import { loadThemes } from '../courses/index.ts'

const { app, db, close } = await testApp('2026-11-23T09:00:00Z')
const page = (path: string) => open(app, path)

describe('The search page', () => {
  before(async () => {
    await loadThemes(db)
    const service = await aService(db, {
      name: 'LMS Nordland (demo)',
      in: 'Bodø',
      covers: ['Fauske'],
      phone: '99900123',
    })
    const demens = { serviceId: service.id, themes: ['demens'], targetGroups: ['next-of-kin'] }
    const near = await aCourse(db, { ...demens, title: 'Når en av oss får demens' })
    await aRun(db, { courseId: near.id, in: 'Bodø', startsAt: '2027-01-14T16:00:00Z', capacity: 2 })
    await aRun(db, { courseId: near.id, in: 'Narvik', startsAt: '2027-02-14T16:00:00Z' })
    const far = await aCourse(db, {
      ...demens,
      title: { nn: 'Å vere dotter' },
      fee: 375,
      referralRequired: true,
    })
    await aRun(db, { courseId: far.id, in: 'Fauske', startsAt: '2027-01-20T09:00:00Z' })
    const young = await aCourse(db, {
      title: 'Ung med ADHD',
      themes: ['adhd'],
      targetGroups: ['young'],
      ageMin: 16,
      ageMax: 30,
    })
    await aRun(db, { courseId: young.id, in: 'Oslo' })
    for (let i = 1; i <= 12; i++) {
      const { id } = await aCourse(db, { title: `Migrenekurs ${i}`, themes: ['migrene-hodepine'] })
      await aRun(db, { courseId: id, in: 'Oslo' })
    }
  })
  after(close)

  it('says in words what it did, in each language', async () => {
    const inBokmal = await page('/kurs?q=mamma+har+demens&municipality=Bod%C3%B8')
    assert.match(inBokmal.text, /2 kurs om demens for pårørende, nær Bodø/)
    assert.match(
      inBokmal.text,
      /Nærmest først\. Vi forsto «mamma har demens» som demens og at du er pårørende/,
    )
    const inNynorsk = await page('/nn/kurs?q=mamma+har+demens&municipality=Bod%C3%B8')
    assert.match(inNynorsk.text, /2 kurs om demens for pårørande, nær Bodø/)
    assert.match(
      inNynorsk.text,
      /Nærast først\. Vi forstod «mamma har demens» som demens og at du er pårørande/,
    )
    const inEnglish = await page('/en/kurs?q=my+mother+has+dementia&municipality=Bod%C3%B8')
    assert.match(inEnglish.text, /2 courses about dementia for next of kin, near Bodø/)
    assert.match(
      inEnglish.text,
      /We understood “my mother has dementia” as dementia and that you are next of kin/,
    )
  })

  it('counts one as one', async () => {
    assert.match((await page('/kurs?q=adhd')).text, /1 kurs om ADHD/)
    assert.match((await page('/en/kurs?q=adhd')).text, /1 course about ADHD/)
    assert.match((await page('/en/kurs?q=migraine')).text, /12 courses about migraine and headache/)
  })

  it('shows for whom, where, how far, when, seats, fee and referral', async () => {
    const { text } = await page('/kurs?q=demens&municipality=Bod%C3%B8')
    assert.match(
      text,
      /For pårørende Når en av oss får demens Sted Bodø · i kommunen din Når 14\. og 21\. januar 2027/,
    )
    assert.match(text, /1 annen dato/)
    assert.match(text, /2 plasser igjen Gratis Ikke henvisning/)
    assert.match(text, /Fauske · \d+ km unna/)
    assert.match(text, /Egenandel 375 kr Henvisning/)
    assert.match((await page('/kurs?q=adhd')).text, /For unge, 16–30 år/)
  })

  it('marks a title that is only in another language', async () => {
    assert.match((await page('/kurs?q=demens')).html, /<span lang="nn">Å vere dotter<\/span>/)
    assert.doesNotMatch((await page('/nn/kurs?q=demens')).html, /<span lang="nn">Å vere dotter/)
  })

  it('offers the plain words to whom it understood wrongly', async () => {
    const { html } = await page('/kurs?q=mamma+har+demens')
    assert.match(html, /href="\/kurs\?q=mamma\+har\+demens&amp;plain=yes"[^>]*>Var det feil\?/)
    assert.match((await page('/kurs?q=mamma+har+demens&plain=yes')).text, /Vi søkte på ordene slik de står/)
    assert.doesNotMatch((await page('/kurs?q=demens')).text, /Vi forsto/)
  })

  it('says so when nothing was for who asked', async () => {
    assert.match(
      (await page('/kurs?q=barn+med+adhd')).text,
      /1 kurs om ADHD.*Vi fant ingen for foreldre, så her er de som er for andre/,
    )
    assert.match((await page('/nn/kurs?q=barn+med+adhd')).text, /Vi fann ingen for foreldre/)
  })

  it('keeps everything in the address, and lets each choice be taken away', async () => {
    const { html } = await page('/kurs?q=demens&municipality=1804&mode=in-person&free=yes&role=next-of-kin')
    const address = (rest: string) => `/kurs?q=demens&amp;municipality=1804&amp;role=next-of-kin&amp;${rest}"`
    assert.ok(html.includes(address('free=yes')))
    assert.ok(html.includes(address('mode=in-person')))
    assert.match(html, /name="municipality"[^>]*value="Bodø"/)
    assert.match(html, /<option value="next-of-kin" selected/)
    assert.doesNotMatch(html, /method="post"/i)
  })

  it('shows ten, and the way to the rest', async () => {
    const first = await page('/kurs?q=migrene')
    assert.match(first.text, /Viser 1–10 av 12/)
    assert.ok(first.html.includes('href="/kurs?q=migrene&amp;page=2"'))
    const second = await page('/kurs?q=migrene&page=2')
    assert.match(second.text, /Viser 11–12 av 12/)
    assert.match((await page('/kurs?q=migrene&page=77')).text, /Viser 11–12 av 12/)
  })

  it('asks which, when two places share the name, and goes on without one it doesn’t know', async () => {
    const several = await page('/kurs?q=demens&municipality=Her%C3%B8y')
    assert.match(several.text, /Det er flere som heter Herøy\. Hvor bor du\? Herøy \(/)
    assert.match(several.html, /href="\/kurs\?q=demens&amp;municipality=1515"/)
    const unknown = await page('/kurs?q=demens&municipality=Qqqqqq')
    assert.match(unknown.text, /Vi fant ingen kommune som heter «Qqqqqq»/)
    assert.match(unknown.text, /2 kurs om demens/)
  })

  it('never ends in nothing', async () => {
    const { text, html } = await page('/kurs?q=adhd&municipality=Fauske&role=professional&free=yes')
    assert.match(text, /Ingen kurs om ADHD for fagfolk nær Fauske akkurat nå/)
    assert.match(
      text,
      /Det nærmeste vi fant For andre enn dem du søkte for\. For unge, 16–30 år Ung med ADHD/,
    )
    assert.ok(
      html.includes('href="/behov?q=adhd&amp;theme=adhd&amp;municipality=1841&amp;role=professional"'),
    )
    assert.match(text, /LMS Nordland \(demo\) svarer deg som bor i Fauske/)
    assert.match(html, /href="tel:\+4799900123"/)
    const nowhere = await page('/nn/kurs?q=stomi')
    assert.match(nowhere.text, /Ingen kurs om stomi akkurat no/)
    assert.match(nowhere.text, /Finn ei teneste nær deg/)
  })

  it('offers to tell of new courses, in the calendar and in a feed reader, by the same search', async () => {
    const { text, html } = await page('/kurs?q=demens&municipality=1804&free=yes&page=1')
    assert.match(text, /Få nye kurs i kalenderen eller nyhetsleseren ?\. Lenkene følger dette søket/)
    const search = 'q=demens&amp;municipality=1804&amp;free=yes'
    for (const address of [`/kurs.ics?${search}`, `/kurs.atom?${search}`])
      assert.ok(html.includes(`href="${address}">`), address)
    for (const path of ['/kurs.ics', '/kurs.atom'])
      assert.equal((await page(`${path}?q=demens&municipality=1804&free=yes`)).status, 200)
    assert.match((await page('/nn/kurs?q=stomi')).text, /Få nye kurs i kalenderen eller nyheitslesaren/)
    assert.match((await page('/en/kurs?q=adhd')).text, /Get new courses in your calendar or feed reader/)
  })

  it('leads a need it doesn’t meet on, also where there are courses', async () => {
    assert.ok(
      (await page('/kurs?q=migrene')).html.includes('href="/behov?q=migrene&amp;theme=migrene-hodepine"'),
    )
  })

  for (const [query, words] of [
    ['role=king', 'Vi kjenner ikke igjen valget under «Hvem er du?»'],
    ['page=-1', 'Den siden finnes ikke'],
    ['from=notadate', 'Vi skjønte ikke datoen'],
    [`q=${'a'.repeat(5000)}`, 'Vi leste bare begynnelsen'],
    ['role=parent&role=young', 'Det sto flere svar under «Hvem er du?»'],
    ['q=%00%01%1b', '15 kurs'],
    ['q=%ff%fe', 'kurs'],
    ['q=%E0%A4%A', 'kurs'],
    ['q[]=1&q[a]=2&__proto__[x]=1', '15 kurs'],
    ['mode=in-person&mode=digital&mode=in-person', '15 kurs'],
    ['q=%3Cscript%3Ealert(1)%3C/script%3E', '«script alert»'],
    ["q='%3B drop table courses%3B--", 'kurs'],
    ['q=%F0%9F%98%80', 'kurs'],
  ] as const) {
    it(`answers ${query.slice(0, 40)} with a page`, async () => {
      const { status, text, html } = await page(`/kurs?${query}`)
      assert.equal(status, 200)
      assert.ok(text.includes(words), text.slice(0, 600))
      assert.doesNotMatch(html, /<script>alert/)
    })
  }
})
