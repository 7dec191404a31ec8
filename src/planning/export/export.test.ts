import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { readPdf } from '../../../test/pdf.ts'
import { type Account, aStaffMember, signIn } from '../../../test/people.ts'
import { type APlan, aPlan, carryThroughGates } from '../../../test/plans.ts'
import type { Locale } from '../../platform/locale.ts'
import { renderPdf } from '../../platform/pdf/render.ts'
import { root } from '../../platform/root.ts'
import { drawPlan } from './document.ts'
import type { PlanExport } from './plan-export.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

/** What somebody gets: the data, and all words of the document, which are made of it. */
async function exportedTo(account: Account, plan: Pick<APlan, 'id'>, locale: Locale = 'nb') {
  const { cookie } = await signIn(service, account)
  const answer = await service.app.inject({ url: `/plan/${plan.id}/eksport.json`, headers: { cookie } })
  assert.equal(answer.statusCode, 200)
  const data = JSON.parse(answer.payload, asMoment) as PlanExport
  const drawn = JSON.stringify(drawPlan(data, locale).data)
  return { data, all: answer.payload + drawn, drawn }
}

const asMoment = (_: string, value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? new Date(value) : value

const at = () => service.tools.clock()

async function writeInput(plan: APlan, who: 'solveig' | 'jonas', words: string, isHandedIn = true) {
  const side = who === 'solveig' ? 'experience' : 'professional'
  await service.db
    .insertInto('planInputs')
    .values({
      ...{ planId: plan.id, round: 1, element: 'goals', accountId: plan[who].id, side, words },
      ...{ writtenAt: at(), handedInAt: isHandedIn ? at() : null },
    })
    .execute()
}

const goalsIn = ({ data }: { data: PlanExport }) =>
  data.rounds[0]?.elements.find(({ element }) => element === 'goals')?.inputs

describe('What is taken along of a plan', () => {
  it('says what it is, so that a program can read it', async () => {
    const plan = await aPlan(service.db)
    const { data } = await exportedTo(plan.solveig, plan)
    assert.deepEqual([data.format, data.version, data.exportedFor], ['mestring-plan', 1, 'Solveig Fagerlien'])
    assert.deepEqual(Object.keys(data), [
      ...['format', 'version', 'exportedAt', 'exportedFor', 'plan', 'need', 'anchoring', 'group'],
      ...['honoraria', 'rounds', 'course', 'signatures', 'changeRequests', 'publicFigures', 'runs'],
    ])
    assert.equal(data.plan.leadsOn, plan.berit.name)
    assert.deepEqual(Object.fromEntries(data.group.map(({ name, role, side }) => [name, [role, side]])), {
      'Hege Tangmo': ['leader', null],
      'Jonas Granlid': ['professional', 'professional'],
      [plan.berit.name]: ['secretary', null],
      'Solveig Fagerlien': ['user-representative', 'experience'],
    })
  })

  it('is described, field by field', async () => {
    const plan = await aPlan(service.db)
    const { data } = await exportedTo(plan.berit, plan)
    const page = readFileSync(join(root, 'docs/plan-export.md'), 'utf8')
    const [round = {}] = data.rounds
    for (const field of [data, data.plan, round].flatMap((part) => Object.keys(part)))
      assert.ok(page.includes(`\`${field}\``), `docs/plan-export.md doesn’t say what ${field} is`)
    assert.ok(page.includes(`\`version\` is ${data.version}`))
  })

  it('tells nobody what the other side wrote before their own side has handed in', async () => {
    const plan = await aPlan(service.db)
    await writeInput(plan, 'jonas', 'Pusteteknikk fra faget')
    for (const reader of [plan.solveig, plan.hege, plan.berit]) {
      const exported = await exportedTo(reader, plan)
      assert.doesNotMatch(exported.all, /Pusteteknikk/)
      assert.deepEqual(
        goalsIn(exported)?.map(({ by, words }) => [by, words]),
        [['Jonas Granlid', null]],
      )
    }
    assert.match((await exportedTo(plan.jonas, plan)).all, /Pusteteknikk/)
    await writeInput(plan, 'solveig', 'Tørre å gå ut')
    for (const reader of [plan.solveig, plan.jonas, plan.hege, plan.berit])
      assert.match((await exportedTo(reader, plan)).drawn, /Tørre å gå ut.*Pusteteknikk/)
  })

  it('keeps what was never opened closed when the circle goes on', async () => {
    const { db } = service
    const plan = await aPlan(db)
    await writeInput(plan, 'jonas', 'Pusteteknikk fra faget')
    await db.updateTable('plans').set({ round: 2 }).where('id', '=', plan.id).execute()
    const { data, all } = await exportedTo(plan.solveig, plan)
    assert.deepEqual(
      data.rounds.map(({ round }) => round),
      [1, 2],
    )
    assert.doesNotMatch(all, /Pusteteknikk/)
  })

  it('leaves out what isn’t handed in, also one’s own: a file may be passed on', async () => {
    const plan = await aPlan(service.db)
    await writeInput(plan, 'solveig', 'Ikke ferdig tenkt', false)
    for (const reader of [plan.solveig, plan.jonas, plan.hege])
      assert.doesNotMatch((await exportedTo(reader, plan)).all, /Ikke ferdig tenkt/)
  })

  it('has the common text with its history and who said yes', async () => {
    const plan = await aPlan(service.db)
    await carryThroughGates(service.db, plan, at()).catch(() => undefined) // there is no course to sign
    await service.db
      .insertInto('planCommonTexts')
      .values({
        ...{ planId: plan.id, round: 1, element: 'goals', words: 'Tørre å gå ut, og bli med' },
        ...{ writtenBy: plan.jonas.id, writtenAt: at() },
      })
      .execute()
    const { data, drawn } = await exportedTo(plan.hege, plan)
    const texts = data.rounds[0]?.elements[1]?.commonTexts
    assert.deepEqual(
      texts?.map(({ words, yes }) => [words, yes.map(({ name }) => name)]),
      [
        ['Tørre å gå ut, og bli med', []],
        ['Tørre å gå ut igjen', ['Solveig Fagerlien', 'Jonas Granlid']],
      ],
    )
    assert.match(drawn, /Ingen side har sagt ja ennå.*Tidligere versjon.*Tørre å gå ut igjen/)
  })

  it('shows an amount to whom it concerns and those who keep the group, and to others that it is agreed', async () => {
    const plan = await aPlan(service.db)
    await service.db
      .insertInto('planHonoraria')
      .values({
        ...{ planId: plan.id, accountId: plan.solveig.id, kroner: 1777, per: 'meeting' },
        ...{ offeredBy: plan.berit.id, offeredAt: at(), agreedAt: at() },
      })
      .execute()
    for (const reader of [plan.solveig, plan.hege, plan.berit])
      assert.match((await exportedTo(reader, plan)).drawn, /1\s777/)
    const { data, all } = await exportedTo(plan.jonas, plan)
    assert.deepEqual(data.honoraria, [{ name: 'Solveig Fagerlien', status: 'agreed', amount: null }])
    assert.doesNotMatch(all, /1\s?777/)
  })

  it('has how the cooperation was rated as the page shows it: by side, and to those whose side has answered', async () => {
    const course = await aCourse(service.db)
    await aRun(service.db, { courseId: course.id, startsAt: '2026-11-05T16:00:00Z' })
    const plan = await aPlan(service.db, { courseId: course.id, serviceId: course.serviceId })
    const rated = { planId: plan.id, round: 1, heard: 2, decided: 2, prepared: 2, equal: 2, ratedAt: at() }
    await service.db
      .insertInto('planRatings')
      .values({ ...rated, accountId: plan.solveig.id, side: 'experience', words: 'Vi ble ikke spurt' })
      .execute()
    for (const reader of [plan.jonas, plan.hege]) {
      const { data, all } = await exportedTo(reader, plan)
      assert.equal(data.rounds[0]?.cooperation, null)
      assert.doesNotMatch(all, /Vi ble ikke spurt/)
    }
    const { data } = await exportedTo(plan.solveig, plan)
    assert.deepEqual(data.rounds[0]?.cooperation?.said, [{ side: 'experience', words: 'Vi ble ikke spurt' }])
    assert.equal(data.rounds[0]?.cooperation?.means.experience?.count, 1)
    assert.doesNotMatch(JSON.stringify(data.rounds[0]?.cooperation), /Solveig|accountId/)
  })

  it('names no address of those in the group', async () => {
    const plan = await aPlan(service.db)
    assert.doesNotMatch((await exportedTo(plan.berit, plan)).all, /@/)
  })

  it('is noted in the trail each time, and isn’t there for others', async () => {
    const plan = await aPlan(service.db)
    await exportedTo(plan.solveig, plan)
    const deeds = await service.db
      .selectFrom('auditEntries')
      .select(['what', 'accountId', 'details'])
      .where('planningGroupId', '=', plan.groupId)
      .execute()
    assert.deepEqual(deeds, [
      { what: 'planning.plan-exported', accountId: plan.solveig.id, details: { as: 'json' } },
    ])
    const stranger = await signIn(service, await aStaffMember(service.db, 'manager'))
    for (const as of ['json', 'pdf'])
      assert.equal((await stranger.open(`/plan/${plan.id}/eksport.${as}`)).status, 404)
  })
})

describe('The plan as a document', () => {
  for (const locale of ['nb', 'nn', 'en'] as const)
    it(`can be read aloud, with headings and tables: ${locale}`, async () => {
      const course = await aCourse(service.db, { publishedAt: null, throughPlan: true })
      const plan = await aPlan(service.db, { courseId: course.id, serviceId: course.serviceId })
      await carryThroughGates(service.db, plan, at())
      const { cookie } = await signIn(service, plan.hege)
      const answer = await service.app.inject({
        url: `${locale === 'nb' ? '' : `/${locale}`}/plan/${plan.id}/eksport.pdf`,
        headers: { cookie },
      })
      assert.equal(answer.headers['content-type'], 'application/pdf')
      const { title, fonts, pages, ...pdf } = readPdf(answer.rawPayload)
      assert.deepEqual(pdf, {
        isTagged: true,
        isUniversal: true,
        lang: locale,
        showsTitle: true,
        hasStructure: true,
        headsSayWhatOf: true,
        hasTable: true,
        hasHeading: true,
        runsScripts: false,
      })
      assert.equal(title, 'Plan: Leve med kols')
      assert.ok(fonts.areEmbedded && fonts.areReadable && pages > 1)
    })

  it('is made of words, whatever somebody wrote', async () => {
    const plan = await aPlan(service.db)
    for (const who of ['solveig', 'jonas'] as const)
      await writeInput(plan, who, '#panic("no") $x$ *b* = H <a> @b \\ [ ] {1}\n\n\n- 1. สวัสดี')
    const { data } = await exportedTo(plan.solveig, plan)
    const pdf = readPdf(await renderPdf(drawPlan(data, 'nb')))
    assert.ok(pdf.isTagged && pdf.pages > 0)
  })
})
