import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { formIn } from '../../../test/forms.ts'
import { aDay, aGuide, aPart, aProgramme } from '../../../test/guides.ts'
import { aPerson, type SignedIn, signIn } from '../../../test/people.ts'
import { brokenConstraint } from '../../platform/errors.ts'

let service: TestApp
let idunn: SignedIn
before(async () => {
  service = await testApp()
  idunn = await signIn(service, await aPerson(service.db, { roles: [{ heldIn: 'nation', role: 'editor' }] }))
})
after(() => service.close())

describe('The guide of a programme', () => {
  let programme: { id: number; slug: string }
  let path: string
  beforeEach(async () => {
    programme = await aProgramme(service.db, 'SMIL')
    path = `/konsepter/${programme.slug}/veileder`
  })
  const changed = { 'changed-nb': 'Et rom med vindu' }

  it('is written as a draft that nobody else sees, and issued with what is new', async () => {
    await idunn.send(path)
    const added = await idunn.send(`${path}/ny-del`, {
      kind: 'anchoring',
      'title-nb': 'Et rom',
      'title-nn': 'Eit rom',
    })
    assert.equal(added.location, `${path}?lagret=ja`)
    assert.match((await idunn.open(path)).text, /Utkast til versjon 1 .*Et rom/)
    const outside = `/konsepter/${programme.slug}`
    assert.doesNotMatch((await idunn.open(outside)).text, /Versjon 1/)
    assert.equal((await idunn.send(`${path}/utgivelse`, {})).status, 422)
    assert.equal((await idunn.send(`${path}/utgivelse`, changed)).location, `${path}?lagret=gitt-ut`)
    assert.match((await idunn.open(outside)).text, /Versjon 1, gitt ut 23\. november 2026/)
  })

  it('begins its next version with all of the last, and shows what is different', async () => {
    await aGuide(service.db, programme.id, 1, [aPart('rom', { title: { nb: 'Rom' } }), aDay(1, 'Bli kjent')])
    await idunn.send(path)
    await idunn.send(path)
    assert.match((await idunn.open(path)).text, /Utkast til versjon 2 .*Ingenting er annerledes ennå/)
    const part = `${path}/deler/day-1`
    await idunn.send(part, { ...formIn(await idunn.open(part)), 'i1-nb': 'Bli godt kjent' })
    await idunn.send(`${path}/deler/rom/fjern`)
    const page = await idunn.open(path)
    assert.match(page.html, /Bli <\/?(ins|del)>?|<ins>godt <\/ins>/)
    assert.match(page.text, /Tatt bort: Rom/)
    assert.equal((await idunn.open(`${path}/deler/rom`)).status, 404)
  })

  it('is not issued while nothing is new', async () => {
    await aGuide(service.db, programme.id, 1, [aPart('rom')])
    await idunn.send(path)
    const again = await idunn.send(`${path}/utgivelse`, changed)
    assert.equal(again.status, 409)
    assert.match(again.text, /Ingenting er annerledes enn i den forrige versjonen/)
  })

  it('takes what is written of a day, row by row, and says what is wrong', async () => {
    await idunn.send(path)
    const day = { kind: 'day', day: '1', 'title-nb': 'Først' }
    const wrong = await idunn.send(`${path}/ny-del`, {
      ...day,
      ...{ 'i1-starts': '10', 'i1-ends': '9.30', 'i1-nb': 'Bli kjent', 'i2-starts': '25', 'i2-nb': 'Lek' },
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Det må slutte etter at det begynner .*Skriv et klokkeslett/)
    const right = { ...day, 'i1-starts': '10', 'i1-ends': '11.30', 'i1-nb': 'Bli kjent', 'i1-ledBy': 'both' }
    assert.equal((await idunn.send(`${path}/ny-del`, right)).status, 303)
    assert.match(
      (await idunn.send(`${path}/ny-del`, right)).text,
      /Det finnes en slik del i utkastet fra før/,
    )
    assert.match((await idunn.open(`${path}/deler/day-1`)).text, /10\.00–11\.30 Bli kjent/)
  })

  it('is not written over what another editor has changed meanwhile', async () => {
    await aGuide(service.db, programme.id, 1, [aPart('rom', { nb: 'Med dør' })])
    await idunn.send(path)
    const part = `${path}/deler/rom`
    const [mine, theirs] = [formIn(await idunn.open(part)), formIn(await idunn.open(part))]
    assert.equal((await idunn.send(part, { ...theirs, 'words-nb': 'Med vindu' })).status, 303)
    const late = await idunn.send(part, { ...mine, 'words-nb': 'Uten dør' })
    assert.equal(late.status, 409)
    assert.match(late.html, /Uten dør/)
  })

  it('is there for the national editor alone', async () => {
    for (const role of ['adviser', undefined] as const) {
      const roles = role ? [{ heldIn: 'nation' as const, role }] : []
      const other = await signIn(service, await aPerson(service.db, { roles }))
      assert.equal((await other.open(path)).status, 404)
      assert.equal((await other.send(path)).status, 404)
    }
    assert.match((await idunn.open('/min-side')).text, /Veiledere til konseptene/)
    assert.match((await idunn.open('/konsepter/veiledere')).text, /SMIL/)
  })
})

describe('The database', () => {
  const broken = async (work: { execute(): Promise<unknown> }) => {
    try {
      await work.execute()
    } catch (error) {
      return brokenConstraint(error)
    }
    return 'nothing'
  }

  it('keeps versions in a row, and what is issued as it is', async () => {
    const { db } = service
    const { id: programmeId } = await aProgramme(db)
    const begunAt = new Date()
    const add = (version: number) =>
      db.insertInto('programmeGuides').values({ programmeId, version, begunAt })
    assert.equal(await broken(add(2)), 'programme_guides_follow_on')
    const guideId = await aGuide(db, programmeId, 1, [aPart('rom'), aDay(1, 'Bli kjent')])
    assert.equal(await broken(add(3)), 'programme_guides_follow_on')
    const issued = 'programme_guides_issued_stands'
    const text = JSON.stringify({ nb: 'Annet' })
    assert.equal(
      await broken(db.updateTable('programmeGuides').set({ changed: text }).where('id', '=', guideId)),
      issued,
    )
    assert.equal(await broken(db.deleteFrom('programmeGuides').where('id', '=', guideId)), issued)
    assert.equal(
      await broken(db.updateTable('programmeGuideParts').set({ title: text }).where('guideId', '=', guideId)),
      issued,
    )
    assert.equal(await broken(db.deleteFrom('programmeGuideParts').where('guideId', '=', guideId)), issued)
    assert.equal(await broken(db.deleteFrom('programmeGuideItems').where('guideId', '=', guideId)), issued)
    assert.equal(await broken(add(2)), 'nothing')
    assert.equal(await broken(add(3)), 'programme_guides_one_draft')
    const kind = { guideId: guideId + 1, key: 'rom', kind: 'form', place: 1, title: text }
    const draft = await db
      .selectFrom('programmeGuides')
      .select('id')
      .where('programmeId', '=', programmeId)
      .where('version', '=', 2)
      .executeTakeFirstOrThrow()
    assert.equal(
      await broken(db.insertInto('programmeGuideParts').values({ ...kind, guideId: draft.id })),
      'programme_guide_parts_kind_stays',
    )
    assert.equal(
      await broken(
        db
          .updateTable('programmeGuides')
          .set({ issuedAt: begunAt, changed: text })
          .where('id', '=', draft.id),
      ),
      'programme_guides_issued_with_parts',
    )
  })

  it('lets a guide go with its programme', async () => {
    const { id } = await aProgramme(service.db)
    await aGuide(service.db, id, 1, [aDay(1, 'Bli kjent')])
    assert.equal(await broken(service.db.deleteFrom('programmes').where('id', '=', id)), 'nothing')
  })
})
