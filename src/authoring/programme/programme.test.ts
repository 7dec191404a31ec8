import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { aCourse } from '../../../test/make.ts'
import { open } from '../../../test/pages.ts'
import { aStaffMember, signIn } from '../../../test/people.ts'
import { arranged } from './arrange.ts'
import type { Part } from './parts.ts'
import { seamsOf, type Timed, totalsOf } from './rules.ts'

const part = (facts: Partial<Part>): Part => ({
  ...{ day: '1', starts: '17.00', ends: '17.30', nb: '', nn: '', en: '', speaker: '', ledBy: '' },
  ...facts,
})
const timed = (starts: string, ends: string, ledBy: Timed['ledBy'] = null, day = 1): Timed => ({
  day,
  starts,
  ends,
  ledBy,
})

describe('What a programme adds up to', () => {
  it('is its hours, and how much of what is led is led by lived experience', () => {
    const totals = totalsOf([
      timed('17:00', '18:00', 'professional'),
      timed('18:00', '18:15'),
      timed('18:15', '18:45', 'experience'),
      timed('18:45', '19:15', 'both'),
    ])
    assert.deepEqual([totals.minutes, totals.share], [135, 38])
  })
  it('has no share while nobody leads anything', () =>
    assert.equal(totalsOf([timed('17:00', '18:00')]).share, undefined))
  it('shows where two things happen at once, and where nothing does', () => {
    assert.deepEqual(seamsOf([timed('17:00', '18:00'), timed('17:45', '18:30'), timed('19:00', '20:00')]), [
      { kind: 'clash', day: 1, from: '17:45', to: '18:00' },
      { kind: 'gap', day: 1, from: '18:30', to: '19:00' },
    ])
  })
  it('is counted day by day', () =>
    assert.deepEqual(seamsOf([timed('17:00', '20:00'), timed('17:00', '18:00', null, 2)]), []))
})

describe('A part that moves', () => {
  const parts = [
    part({ nb: 'Velkommen', starts: '17.00', ends: '17.15' }),
    part({ nb: 'Om kroppen', starts: '17.30', ends: '18.30' }),
  ]
  it('up keeps its length, and the pause stays between the two', () => {
    assert.deepEqual(
      arranged('up-2', parts)?.map(({ nb, starts, ends }) => [nb, starts, ends]),
      [
        ['Om kroppen', '17.00', '18.00'],
        ['Velkommen', '18.15', '18.30'],
      ],
    )
  })
  it('down and up again stands where it stood', () =>
    assert.deepEqual(arranged('up-2', arranged('down-1', parts) ?? []), parts))
  it('never leaves its day, and a button that is none does nothing', () => {
    const days = [part({ nb: 'a' }), part({ nb: 'b', day: '2' })]
    assert.deepEqual(arranged('down-1', days), days)
    assert.deepEqual(arranged('up-1', days), days)
    assert.equal(arranged('explode-1', days), undefined)
  })
  it('bears any button', () => {
    fc.assert(
      fc.property(fc.constantFrom('up', 'down', 'remove', 'add'), fc.nat(999), (what, number) => {
        assert.ok((arranged(`${what}-${number}`, parts) ?? []).length <= 3)
      }),
    )
  })
})

describe('The programme builder', () => {
  let service: TestApp
  before(async () => {
    service = await testApp()
  })
  after(() => service.close())

  const aCourseWithKeeper = async (facts: Parameters<typeof aCourse>[1] = {}) => {
    const course = await aCourse(service.db, facts)
    const berit = await signIn(service, await aStaffMember(service.db, 'professional', course.serviceId))
    return { course, berit, path: `/kurs/${course.slug}/program` }
  }
  const welcome = {
    'p1-nb': 'Velkommen',
    'p1-starts': '17',
    'p1-ends': '17.30',
    'p1-ledBy': 'both',
    'p1-speaker': 'Kari',
  }

  it('is filled in without script, and the course page shows what came of it', async () => {
    const { berit, path, course } = await aCourseWithKeeper()
    const day = formIn(await berit.send(path, { ...formIn(await berit.open(path)), do: 'add-day' }))
    const two = formIn(await berit.send(path, { ...day, ...welcome, do: 'add-1' }))
    assert.equal(two['p2-starts'], '17.30')
    assert.match(
      (await berit.open(path)).html,
      /formaction="[^"]*\/program#del-1"/,
      'one comes back to the part',
    )
    const saved = await berit.send(path, {
      ...two,
      'p2-nb': 'Om kroppen',
      'p2-ends': '18.30',
      'p2-ledBy': 'professional',
    })
    assert.equal(saved.status, 303, saved.text)
    const page = await open(service.app, `/kurs/${course.slug}`)
    assert.match(page.text, /17.00 Velkommen Kari Begge sammen 17.30 Om kroppen Fagperson/)
    assert.match((await berit.open(path)).text, /varer 1 time og 30 minutter .* 17 prosent/)
  })

  it('shows clashes and gaps, and says no to two parts at the same time', async () => {
    const { berit, path } = await aCourseWithKeeper()
    const form = { ...formIn(await berit.open(path)), ...welcome, 'p1-day': '1' }
    const gap = await berit.send(path, {
      ...form,
      'p2-day': '1',
      'p2-nb': 'Senere',
      'p2-starts': '18',
      'p2-ends': '19',
      do: 'show',
    })
    assert.match(gap.text, /ingenting skjer kl. 17.30–18.00/)
    const same = await berit.send(path, {
      ...form,
      'p2-day': '1',
      'p2-nb': 'Samtidig',
      'p2-starts': '17.00',
      'p2-ends': '19',
    })
    assert.equal(same.status, 422)
    assert.match(same.html, /href="#p2-starts"/)
    assert.match(same.html, /value="Samtidig"/)
  })

  it('asks the second of two about the day both changed, and keeps the other days of each', async () => {
    const { berit, path, course } = await aCourseWithKeeper()
    const first = { ...formIn(await berit.open(path)), ...welcome, 'p1-day': '1' }
    await berit.send(path, { ...first, 'p2-day': '2', 'p2-nb': 'Dag to', 'p2-starts': '10', 'p2-ends': '11' })
    const yusuf = await signIn(service, await aStaffMember(service.db, 'coordinator', course.serviceId))
    const [hers, his] = [formIn(await berit.open(path)), formIn(await yusuf.open(path))]
    await berit.send(path, { ...hers, 'p1-nb': 'Velkommen, alle' })
    const asked = await yusuf.send(path, { ...his, 'p1-nb': 'Hei', 'p2-nb': 'Dag to, ny' })
    assert.equal(asked.status, 409)
    assert.match(asked.text, /17.00–17.30 Velkommen, alle, Kari/)
    await yusuf.send(path, { ...formIn(asked), 'pick-day-1': 'theirs' })
    const now = formIn(await berit.open(path))
    assert.deepEqual([now['p1-nb'], now['p2-nb']], ['Velkommen, alle', 'Dag to, ny'])
  })

  it('has English beside the Norwegian where the course is held in it, and says which topics lack it', async () => {
    const { berit, path, course } = await aCourseWithKeeper({ languages: ['nb', 'en'] })
    const form = { ...formIn(await berit.open(path)), ...welcome, 'p1-day': '1', 'p1-nn': 'Velkomen' }
    await berit.send(path, form)
    const lacking = await berit.open(path)
    assert.match(lacking.text, /Mangler på engelsk: Dag 1: Velkommen/)
    assert.match(lacking.html, /href="#p1-en"/)
    await berit.send(path, { ...formIn(lacking), 'p1-en': 'Welcome' })
    assert.doesNotMatch((await berit.open(path)).text, /Mangler på/)
    assert.match((await open(service.app, `/en/kurs/${course.slug}`)).text, /Welcome/)
  })

  it('opens the first part that lacks a language and one just added, and no other', async () => {
    const { berit, path } = await aCourseWithKeeper()
    const one = { ...formIn(await berit.open(path)), ...welcome, 'p1-day': '1' }
    const two = { ...one, 'p2-day': '1', 'p2-starts': '18', 'p2-ends': '19', 'p2-nb': 'Om kroppen' }
    const { html } = await berit.send(path, { ...two, do: 'add-1' })
    const openParts = [...html.matchAll(/id="(del-\d)"(?:(?!<\/li>).)*?<details class="details" open/gs)]
    assert.deepEqual(
      openParts.map(([, part]) => part),
      ['del-1', 'del-3'],
    )
  })

  it('keeps English that is there, and asks for none, where the course is held in Norwegian', async () => {
    const { berit, path } = await aCourseWithKeeper()
    const form = { ...formIn(await berit.open(path)), ...welcome, 'p1-day': '1', 'p1-nn': 'Velkomen' }
    await berit.send(path, { ...form, 'p1-en': 'Welcome' })
    const page = await berit.open(path)
    assert.equal(formIn(page)['p1-en'], 'Welcome')
    await berit.send(path, { ...formIn(page), 'p1-en': '' })
    assert.equal(formIn(await berit.open(path))['p1-en'], undefined)
    assert.doesNotMatch((await berit.open(path)).text, /Mangler på engelsk/)
  })

  it('isn’t there for those who work elsewhere', async () => {
    const { path, berit } = await aCourseWithKeeper()
    const stranger = await signIn(service, await aStaffMember(service.db))
    assert.equal((await stranger.open(path)).status, 404)
    assert.equal((await stranger.send(path, formIn(await berit.open(path)))).status, 404)
  })
})
