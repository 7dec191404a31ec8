import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Bundle, Measure, MeasureReport, MeasureReportGroup, Questionnaire } from 'fhir/r4.js'
import { type TestApp, testApp } from '../../test/app.ts'
import { readPdf } from '../../test/pdf.ts'
import { aPerson, aStaffMember, type SignedIn, signIn } from '../../test/people.ts'
import { aCourseTakenAlong } from '../../test/taken-along.ts'
import { readXlsx } from '../../test/xlsx.ts'
import { understand } from '../questionnaires/index.ts'
import { columns } from './export/rows.ts'
import { spssSyntax } from './export/syntax.ts'

let service: TestApp
let keeper: SignedIn
let page: string
let run: string
let small: string
let groupId: number
let courseId: number
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  ;({ keeper, page, run, small, groupId, courseId } = await aCourseTakenAlong(service))
})
after(() => service.close())

const get = (url: string) => service.app.inject({ url, headers: { cookie: keeper.cookie } })

describe('The figures of a course as a workbook', () => {
  it('say what they are and what isn’t told, are numbers, and run nothing', async () => {
    const answer = await get(`${page}/tall.xlsx`)
    assert.equal(answer.statusCode, 200, answer.body)
    const sheets = readXlsx(answer.rawPayload)
    assert.deepEqual(
      sheets.map(({ name, hasFormula }) => [name, hasFormula]),
      [
        ['Om filen', false],
        ['Tall', false],
        ['Kodebok', false],
      ],
    )
    const [about, figures] = sheets
    const words = about?.rows.map((cells) => cells.join(' ')).join('\n') ?? ''
    assert.match(words, /11 av 14 svarte \(79\u00a0%\)\. Fra én gjennomføring\./)
    assert.match(words, /siste kursdag, everyday Vises ikke\. Enten har færre enn fem svart/)
    const mean = figures?.rows.find((cells) => cells.includes('benefit') && cells[2] === 'gjennomsnitt')
    assert.deepEqual(mean?.slice(0, 5), [
      'siste kursdag',
      '=HYPERLINK("x"); nytte?',
      'gjennomsnitt',
      3.727273,
      11,
    ])
  })
})

describe('The files of a course', () => {
  it('hold the numbers that its page tells, and no others', async () => {
    const [csv, html] = [(await get(`${page}/tall.csv`)).body, await keeper.open(page)]
    const rows = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'))
    const value = (...key: string[]) => rows.find((row) => key.every((one, at) => row[at] === one))?.[6]
    assert.deepEqual(
      ['1', '2', '3', '4', '5'].map((option) => value('last-day', 'benefit', 'count', option, '')),
      ['1', '1', '1', '5', '3'],
    )
    assert.match(html.text, /8 av 11/)
    assert.equal(value('last-day', 'benefit', 'count', '4', 'role', 'next-of-kin'), '2')
    assert.equal(value('last-day', '', 'answered'), '11', 'not with those of the small run')
    for (const file of ['tall.csv', 'kodebok.csv', 'les-inn.R', 'les-inn.sps', 'fhir.json'])
      assert.doesNotMatch((await get(`${page}/${file}`)).body, /731|Torgunn|Bare vi/, file)
    const workbook = readXlsx((await get(`${page}/tall.xlsx`)).rawPayload)
    assert.doesNotMatch(JSON.stringify(workbook), /731|Torgunn|Bare vi/)
    assert.deepEqual((await get(`${small}/tall.csv`)).body.trim().split('\r\n').length, 1)
  })

  it('are read in by name in R and SPSS: every column, every question', async () => {
    const [r, spss] = [(await get(`${page}/les-inn.R`)).body, (await get(`${page}/les-inn.sps`)).body]
    for (const column of columns)
      assert.match(spss, new RegExp(`^ {4}${column === 'group' ? 'grp' : column} [AF]`, 'm'))
    for (const code of ['benefit', 'role', 'who-5']) {
      assert.match(r, new RegExp(`^ {2}"${code}" = "`, 'm'))
      assert.match(spss, new RegExp(`IF \\(code = '${code}'\\)`))
    }
    const long = spssSyntax(
      [{ code: 'own', question: 'å'.repeat(300), kind: 'choice', options: [] }],
      'tall.csv',
    )
    assert.ok(
      long.split('\n').every((line) => Buffer.byteLength(line) <= 256),
      'SPSS cuts longer lines',
    )
    assert.equal(long.match(/å/g)?.length, 125, 'and holds 250 bytes')
  })
})

describe('A FHIR bundle of results', () => {
  const groupIn = (report: MeasureReport | undefined, code: string): MeasureReportGroup | undefined =>
    report?.group?.find((group) => group.code?.coding?.[0]?.code === code)
  const counts = (group: MeasureReportGroup | undefined) => group?.population?.map(({ count }) => count)
  const masked = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }]

  it('has what was asked, what is measured and what came of it, with the hidden masked', async () => {
    const answer = await get(`${page}/fhir.json`)
    assert.match(String(answer.headers['content-type']), /^application\/fhir\+json/)
    const bundle = answer.json() as Bundle<Questionnaire | Measure | MeasureReport>
    const resources = bundle.entry?.map(({ resource }) => resource) ?? []
    const [questionnaire, measure, report] = resources as [Questionnaire, Measure, MeasureReport]
    assert.deepEqual(
      resources.map((one) => one?.resourceType),
      ['Questionnaire', 'Measure', 'MeasureReport'],
    )
    assert.ok(understand(questionnaire).ok, 'it can be read in again')
    assert.equal(report.measure, measure.url)
    assert.deepEqual(report.period, { start: '2026-01-01', end: '2026-12-31' })
    assert.equal(new Set(bundle.entry?.map(({ fullUrl }) => fullUrl)).size, 3)
    assert.deepEqual(
      report.group?.map(({ code }) => code),
      measure.group?.map(({ code }) => code),
    )
    assert.deepEqual(counts(groupIn(report, 'answered')), [14, 11])
    const benefit = groupIn(report, 'benefit')
    assert.deepEqual([counts(benefit), benefit?.measureScore?.value], [[11, 11], 3.727273])
    const [answers, byRole] = benefit?.stratifier ?? []
    assert.deepEqual(
      answers?.stratum?.map(({ population }) => population?.[0]?.count),
      [1, 1, 1, 5, 3],
    )
    assert.deepEqual(
      byRole?.stratum?.map(({ value, population }) => [value?.coding?.[0]?.code, population?.[0]?.count]),
      [
        ['self', 6],
        ['next-of-kin', 5],
      ],
    )
    const both = benefit?.stratifier?.[2]?.stratum?.map(({ component, population }) => [
      ...(component?.map(({ value }) => value.coding?.[0]?.code) ?? []),
      population?.[0]?.count,
    ])
    const isOf = (role: string) => both?.filter(([group]) => group === role).map(([, , count]) => count)
    assert.deepEqual(
      [isOf('self'), isOf('next-of-kin')],
      [
        [0, 0, 1, 3, 2],
        [1, 1, 0, 2, 1],
      ],
    )
    const ways = measure.group?.find(({ code }) => code?.coding?.[0]?.code === 'benefit')?.stratifier
    assert.deepEqual(
      ways?.[2]?.component?.map(({ code }) => code?.coding?.[0]?.code),
      ['role', 'answer'],
    )
    const scores = (code: string) =>
      report.group
        ?.filter(({ code: its }) => its?.coding?.[0]?.code === code)
        .map(({ code: its, measureScore }) => [its?.coding?.[1]?.code ?? 'mean', measureScore?.value])
    assert.deepEqual(scores('benefit'), [
      ['mean', 3.727273],
      ['std-dev', 1.272078],
      ['median', 4],
      ['4-lower', 3.5],
      ['4-upper', 4.5],
      ['top-two', 8],
    ])
    const everyday = groupIn(report, 'everyday')
    assert.deepEqual(
      everyday?.population?.map(({ _count }) => _count?.extension),
      [masked, masked],
    )
    assert.deepEqual(everyday?.measureScore, { extension: masked })
    assert.deepEqual(everyday?.extension, [{ url: 'urn:mestring:why-hidden', valueCode: 'few-or-alike' }])
  })

  it('is the same for programs', async () => {
    const answer = await get(`/api/v1/evaluations/courses/${courseId}/fhir`)
    assert.match(String(answer.headers['content-type']), /^application\/fhir\+json/)
    const [api, file] = [answer.json() as Bundle, (await get(`${page}/fhir.json`)).json() as Bundle]
    const reports = ({ entry }: Bundle) => entry?.map(({ resource }) => resource).at(-1)
    assert.deepEqual(reports(api), reports(file))
    assert.deepEqual((await service.app.inject('/api/v1/evaluations/nation/fhir')).json().entry, [])
  })
})

describe('The sheets of paper', () => {
  it('can be read aloud, and are one page each', async () => {
    for (const [kind, title] of [
      ['mote', 'Kva deltakarane sa'],
      ['ledelse', 'Kva deltakarane sa'],
    ] as const) {
      const answer = await get(`/nn${page}/${kind}.pdf`)
      assert.equal(answer.headers['content-type'], 'application/pdf')
      const pdf = readPdf(answer.rawPayload)
      assert.deepEqual(
        [pdf.isTagged, pdf.isUniversal, pdf.lang, pdf.title, pdf.pages, pdf.hasHeading, pdf.runsScripts],
        [true, true, 'nn', title, 1, true, false],
      )
      assert.deepEqual([pdf.fonts.areEmbedded, pdf.fonts.areReadable], [true, true])
    }
  })
})

describe('What was written in own words', () => {
  const trail = async () =>
    (
      await service.db
        .selectFrom('auditEntries')
        .select('what')
        .where('what', 'like', 'results.comment%')
        .orderBy('id')
        .execute()
    ).map(({ what }) => what)
  const commentsOf = async (page: string) => {
    const { id } = await service.db
      .selectFrom('runs')
      .select('id')
      .where('slug', '=', page.split('/')[3] ?? '')
      .where('courseId', '=', courseId)
      .executeTakeFirstOrThrow()
    return (await get(`/api/v1/evaluations/runs/${id}/comments`)).json()
  }
  const commentIn = (html: string) => /name="comment" value="([^"]+)"/.exec(html)?.[1] ?? ''

  it('is looked through by a coordinator, who is seen looking; then the group reads what is left', async () => {
    const member = await signIn(
      service,
      await aPerson(service.db, {
        roles: [{ heldIn: 'planning-group', role: 'user-representative', planningGroupId: groupId }],
      }),
    )
    assert.equal((await member.open(`${run}/kommentarer`)).status, 404)
    assert.match((await member.open(run)).text, /2 kommentarer er ikke sett gjennom ennå/)

    const path = `${run}/kommentarer`
    const comment = commentIn((await keeper.open(path)).html)
    assert.deepEqual(await trail(), ['results.comments-read'])
    const empty = await keeper.send(path, { comment, do: 'show', shown: ' ', themes: 'time' })
    assert.equal(empty.status, 422)
    assert.match(empty.html, /value="time"[^>]*checked/)
    const long = await keeper.send(path, { comment, do: 'show', shown: 'å'.repeat(8001) })
    assert.deepEqual([long.status, long.html.includes('ååå')], [422, true])

    for (let one = 0; one < 2; one++) {
      const { html, text } = await keeper.open(path)
      const next = { comment: commentIn(html) }
      const isNamed = text.includes('Torgunn Lie snakket')
      if (isNamed) assert.match(html, /\[navn\] snakket for fort\. Ring meg på \[telefon\]\.<\/textarea>/)
      const sent = isNamed ? { do: 'show', shown: 'Snakket for fort', themes: 'leaders' } : { do: 'hide' }
      assert.equal((await keeper.send(path, { ...next, ...sent })).status, 303)
      assert.equal((await keeper.send(path, { ...next, ...sent })).status, 409, 'somebody else was first')
    }
    assert.match((await keeper.open(path)).text, /Alle kommentarene er sett gjennom/)

    const { text } = await member.open(run)
    assert.match(text, /Snakket for fort De som holdt kurset.*Én kommentar er skjult/)
    assert.doesNotMatch(text, /Torgunn/)
    assert.deepEqual(await commentsOf(run), {
      shown: [
        {
          ...{ wave: 'last-day', question: { nb: 'Hva bør endres?' } },
          ...{ shown: 'Snakket for fort', themes: ['leaders'] },
        },
      ],
      ...{ hidden: 1, unread: 0, isTooFew: false },
    })
    assert.deepEqual((await trail()).filter((what) => what !== 'results.comments-read').sort(), [
      'results.comment-hidden',
      'results.comment-shown',
    ])
  })

  it('isn’t read by anybody where fewer than five have answered', async () => {
    const path = `${small}/kommentarer`
    const seen = await keeper.open(path)
    assert.match(seen.text, /Færre enn fem svarte\. Kommentarene vises ikke/)
    assert.doesNotMatch(seen.html + (await keeper.open(small)).html, /Bare vi tre/)
    assert.deepEqual(await commentsOf(small), { shown: [], hidden: 0, unread: 0, isTooFew: true })
    const stranger = await signIn(service, await aStaffMember(service.db, 'manager'))
    assert.equal((await stranger.open(path)).status, 404)
    const professional = await aStaffMember(service.db, 'professional')
    assert.equal((await (await signIn(service, professional)).open(path)).status, 404)
  })
})
