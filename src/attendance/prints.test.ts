import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aHeldRun } from '../../test/held.ts'
import { readPdf } from '../../test/pdf.ts'
import { aStaffMember, signIn } from '../../test/people.ts'
import { renderPdf } from '../platform/pdf/render.ts'
import { certificates, nameTags, type SheetRun } from './sheets.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const fetchPdf = (cookie: string | undefined, url: string) =>
  service.app.inject({ url, headers: cookie ? { cookie } : {} })

/** Two people who came, to one session and to both. */
async function aHeldCourse() {
  const held = await aHeldRun(service, { people: 2 })
  const [first, second] = held.keys
  await held.browser.send(`${held.path}/oppmote/1`, { rest: 'came' })
  service.moveClock('2027-01-21T16:30:00Z')
  const later = await signIn(service, held.staff)
  await later.send(`${held.path}/oppmote/2`, {
    [`mark-${first}`]: 'came',
    [`was-${first}`]: '',
    [`mark-${second}`]: 'told',
    [`was-${second}`]: '',
  })
  return { ...held, browser: later }
}

describe('What is printed for a run', () => {
  for (const [what, title] of [
    ['navneliste', 'Navneliste'],
    ['underskriftsliste', 'Underskriftsliste'],
    ['navneskilt', 'Navneskilt'],
    ['kursbekreftelser', 'Kursbekreftelse'],
  ]) {
    it(`is a PDF that can be read aloud: ${what}`, async () => {
      const { path, browser } = await aHeldCourse()
      const answer = await fetchPdf(browser.cookie, `${path}/utskrifter/${what}.pdf`)
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.headers['content-type'], 'application/pdf')
      assert.equal(answer.headers['content-disposition'], `attachment; filename="${what}.pdf"`)
      assert.equal(answer.headers['cache-control'], 'no-store')
      const {
        isTagged,
        isUniversal,
        lang,
        title: said,
        showsTitle,
        hasHeading,
        hasStructure,
        headsSayWhatOf,
        fonts: { areEmbedded, areReadable },
        hasTable,
        runsScripts,
      } = readPdf(answer.rawPayload)
      assert.deepEqual(
        {
          isTagged,
          isUniversal,
          lang,
          said,
          showsTitle,
          hasHeading,
          hasStructure,
          areEmbedded,
          areReadable,
          runsScripts,
        },
        {
          isTagged: true,
          isUniversal: true,
          lang: 'nb',
          said: title,
          showsTitle: true,
          hasHeading: true,
          hasStructure: true,
          areEmbedded: true,
          areReadable: true,
          runsScripts: false,
        },
      )
      assert.deepEqual([hasTable, headsSayWhatOf], [what !== 'navneskilt', what !== 'navneskilt'])
    })
  }

  it('is in the language of the page', async () => {
    const { path, browser } = await aHeldCourse()
    const { rawPayload } = await fetchPdf(browser.cookie, `/nn${path}/utskrifter/kursbekreftelser.pdf`)
    const { lang, title } = readPdf(rawPayload)
    assert.deepEqual({ lang, title }, { lang: 'nn', title: 'Kursstadfesting' })
  })

  it('has a page for each who came, and one alone on request', async () => {
    const { path, browser, registrations } = await aHeldCourse()
    const all = await fetchPdf(browser.cookie, `${path}/utskrifter/kursbekreftelser.pdf`)
    assert.equal(readPdf(all.rawPayload).pages, 2)
    const one = await fetchPdf(browser.cookie, `${path}/utskrifter/kursbekreftelse/${registrations[0]}/0.pdf`)
    assert.equal(readPdf(one.rawPayload).pages, 1)
    const page = await browser.open(`${path}/utskrifter`)
    assert.match(page.text, /Deltaker 01 2 av 2/)
    assert.match(page.text, /Deltaker 02 1 av 2/)
  })

  it('isn’t there for others, nor of others', async () => {
    const { path, registrations } = await aHeldCourse()
    const theirs = await aHeldCourse()
    const stranger = await signIn(service, await aStaffMember(service.db))
    for (const what of ['navneliste', 'navneskilt', 'underskriftsliste', 'kursbekreftelser']) {
      assert.equal((await fetchPdf(stranger.cookie, `${path}/utskrifter/${what}.pdf`)).statusCode, 404)
      assert.equal((await fetchPdf(undefined, `${path}/utskrifter/${what}.pdf`)).statusCode, 303)
    }
    for (const which of [`${registrations[0]}/0`, `${theirs.registrations[0]}/1`, '99999999/0', '0/0']) {
      const answer = await fetchPdf(
        theirs.browser.cookie,
        `${theirs.path}/utskrifter/kursbekreftelse/${which}.pdf`,
      )
      assert.equal(answer.statusCode, 404)
    }
  })
})

describe('A participant', () => {
  it('downloads their own certificate when the course is over', async () => {
    const { path, parties, browser, keys } = await aHeldRun(service, { people: 2 })
    const [kari, ola] = parties.map(({ token }) => `/pamelding/${token}`)
    await browser.send(`${path}/oppmote/1`, { [`mark-${keys[0]}`]: 'came', [`was-${keys[0]}`]: '' })
    assert.equal((await fetchPdf(undefined, `${kari}/kursbekreftelse/0.pdf`)).statusCode, 404, 'not over yet')
    service.moveClock('2027-01-22T09:00:00Z')
    const page = await fetchPdf(undefined, kari ?? '')
    assert.ok(page.body.includes('Last ned for Deltaker 01'))
    for (const asked of ['', '?tittel=nei']) {
      const answer = await fetchPdf(undefined, `${kari}/kursbekreftelse/0.pdf${asked}`)
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.headers['cache-control'], 'no-store')
      assert.equal(readPdf(answer.rawPayload).isUniversal, true)
    }
    assert.equal((await fetchPdf(undefined, `${kari}/kursbekreftelse/1.pdf`)).statusCode, 404)
    assert.equal(
      (await fetchPdf(undefined, `${ola}/kursbekreftelse/0.pdf`)).statusCode,
      404,
      'who never came',
    )
    assert.ok(!(await fetchPdf(undefined, ola ?? '')).body.includes('kursbekreftelse'))
  })
})

describe('What goes into a certificate', () => {
  const run: SheetRun = {
    title: { nb: 'Leve med KOLS' },
    sessions: [1, 2].map((day) => ({
      day,
      startsAt: new Date(`2027-01-${13 + day}T08:00:00Z`),
      endsAt: new Date(`2027-01-${13 + day}T12:45:00Z`),
    })),
    mode: 'in-person',
    place: 'Møterommet',
    address: 'Havneveien 4',
    serviceName: 'LMS Bodø',
    ownerName: 'Nordlandssykehuset HF',
    contactPhone: null,
    contactEmail: null,
  }
  const about = { run, locale: 'nb' as const, now: new Date('2027-01-20T08:00:00Z'), signed: true }

  it('is dates and hours of the sessions attended, and the institution', () => {
    const { data } = certificates({ ...about, withTitle: true }, [{ name: 'Kari', days: [2] }])
    const words = JSON.stringify(data)
    assert.match(words, /Kari deltok på «Leve med KOLS» hos LMS Bodø/)
    assert.match(words, /"fredag 15\. januar 2027","kl\..9⁠–⁠13\.45","4 timer 45 min"/)
    assert.match(words, /LMS Bodø, Nordlandssykehuset HF/)
    assert.doesNotMatch(words, /14\. januar/)
  })

  it('never tells what the course is about when that is left out', () => {
    const { data } = certificates({ ...about, withTitle: false }, [{ name: 'Kari', days: [1] }])
    assert.doesNotMatch(JSON.stringify(data), /KOLS/)
  })

  it('is words and never markup, whatever somebody is called', async () => {
    const names = [
      '#import "/etc/passwd"',
      'Kari ] #[ $x^2$ \\ "sitat" `kode` <merke> @ref',
      '#{ panic("stopp") }',
      'Ánte 😀 محمد',
      `${'A'.repeat(300)}`,
      '*fet* _kursiv_ = Tittel // kommentar /* */',
    ]
    const people = names.map((name) => ({ name, days: [1, 2] }))
    const pdf = readPdf(await renderPdf(certificates({ ...about, withTitle: true }, people)))
    assert.deepEqual([pdf.isUniversal, pdf.pages, pdf.runsScripts], [true, names.length, false])
    const seated = names.map((name, at) => ({
      registration: at,
      number: 'MB-2222',
      member: 0,
      role: 'patient' as const,
      name,
      with: undefined,
      needs: undefined,
      counted: undefined,
      isReferred: false,
    }))
    assert.equal(readPdf(await renderPdf(nameTags(about, seated))).isTagged, true)
  })

  it('holds every Sámi, Latin and Cyrillic name in its own letters', async () => {
    const names = [
      'Ánte Čállit Đđ Ŋŋ Šš Ŧŧ Žž Ǩǩ Ǯǯ Ǥǥ Ïï Öö',
      'Łukasz Żółć Kęstutis Ğülşen Ștefan Đặng Thị Hương',
      'Олександр Їжак Ґалаґан Є',
    ]
    const drawn = certificates({ ...about, withTitle: true }, [{ name: names.join(' '), days: [1] }])
    const { fonts } = readPdf(await renderPdf(drawn))
    assert.deepEqual([...fonts.names].sort(), ['Inter-Regular', 'Inter-SemiBold', 'Literata-SemiBold'])
  })

  it('is made for everybody when one is called something in letters we have no font for', async () => {
    const people = ['Kari', '\u{10380}\u{10381}\u{1b170}'].map((name) => ({ name, days: [1] }))
    const pdf = readPdf(await renderPdf(certificates({ ...about, withTitle: true }, people)))
    assert.deepEqual([pdf.isUniversal, pdf.pages, pdf.fonts.areEmbedded], [true, 2, true])
  })

  it('that can’t be made fails alone, and the next one is made', async () => {
    await assert.rejects(renderPdf({ template: '#panic("no")', data: {} }), /No PDF/)
    assert.equal(
      readPdf(await renderPdf(certificates({ ...about, withTitle: true }, [{ name: 'Kari', days: [1] }])))
        .isTagged,
      true,
    )
  })

  it('can read no file of the machine', async () => {
    for (const file of ['/etc/hostname', '../../package.json', '../assets.json']) {
      await assert.rejects(renderPdf({ template: `#read("${file}")`, data: {} }), /No PDF/)
    }
  })
})
