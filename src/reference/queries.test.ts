import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '../../test/db.ts'
import {
  distanceKm,
  findMunicipality,
  listCounties,
  listHealthRegions,
  listHospitalTrusts,
  listMunicipalities,
  listNeighbours,
  type Municipality,
} from './index.ts'

let test: Awaited<ReturnType<typeof testDb>>
before(async () => {
  test = await testDb()
})
after(() => test.close())

const names = (all: { name: string }[]) => all.map((one) => one.name)

describe('reference data', () => {
  it('knows 357 municipalities in 15 counties, with 5 550 203 people on 1 January 2024', async () => {
    const all = await listMunicipalities(test.db)
    assert.equal(all.length, 357)
    assert.equal((await listCounties(test.db)).length, 15)
    assert.equal(
      all.reduce((sum, one) => sum + one.population, 0),
      5_550_203,
    )
  })

  it('lists them in Norwegian order, with æ, ø and å last', async () => {
    const all = names(await listMunicipalities(test.db))
    assert.deepEqual(all, all.toSorted(new Intl.Collator('nb').compare))
    assert.deepEqual(all.slice(-2), ['Åseral', 'Åsnes'])
    assert.equal(names(await listCounties(test.db)).at(-1), 'Østfold')
  })

  it('knows 4 health regions and 20 hospital trusts, and which one each municipality belongs to', async () => {
    assert.deepEqual(names(await listHealthRegions(test.db)), [
      'Helse Midt-Norge',
      'Helse Nord',
      'Helse Sør-Øst',
      'Helse Vest',
    ])
    assert.equal((await listHospitalTrusts(test.db)).length, 20)
    const count = Map.groupBy(await listMunicipalities(test.db), (one) => one.healthRegion)
    assert.deepEqual([...count].map(([region, all]) => [region, all.length]).toSorted(), [
      ['Helse Midt-Norge', 65],
      ['Helse Nord', 80],
      ['Helse Sør-Øst', 146],
      ['Helse Vest', 66],
    ])
  })

  it('tells what there is to know about a municipality', async () => {
    assert.deepEqual(await findMunicipality(test.db, '5610'), {
      number: '5610',
      name: 'Karasjok',
      officialName: 'Kárášjohka – Karasjok',
      countyNumber: '56',
      countyName: 'Finnmark',
      latitude: 69.4108,
      longitude: 25.1385,
      population: 2565,
      languageForm: 'bokmal',
      samiLanguage: 'se',
      healthRegion: 'Helse Nord',
      trustArea: 'Finnmark',
      localHospital: 'Hammerfest',
    } satisfies Municipality)
    assert.equal(await findMunicipality(test.db, '9999'), undefined)
  })

  it('knows the 13 municipalities of the Sámi administrative area and their language', async () => {
    const sami = Map.groupBy(await listMunicipalities(test.db), (one) => one.samiLanguage)
    assert.equal(sami.get('se')?.length, 8)
    assert.deepEqual(names(sami.get('smj') ?? []), ['Hamarøy'])
    assert.deepEqual(names(sami.get('sma') ?? []), ['Hattfjelldal', 'Røros', 'Røyrvik', 'Snåsa'])
  })

  it('knows who borders on whom, both ways, and that an island borders on nobody', async () => {
    assert.deepEqual(names(await listNeighbours(test.db, '1127')), ['Stavanger'])
    assert.ok(names(await listNeighbours(test.db, '1103')).includes('Randaberg'))
    assert.deepEqual(await listNeighbours(test.db, '1151'), [])
  })
})

describe('SQL functions of the reference room', () => {
  it('measures distance as TypeScript does', async () => {
    const oslo = await findMunicipality(test.db, '0301')
    const vardo = await findMunicipality(test.db, '5634')
    assert.ok(oslo && vardo)
    const { rows } = await sql<{ km: number }>`select distance_km(
      ${oslo.latitude}, ${oslo.longitude}, ${vardo.latitude}, ${vardo.longitude}) as km`.execute(test.db)
    assert.ok(Math.abs((rows[0]?.km ?? 0) - distanceKm(oslo, vardo)) < 1e-6)
  })

  it('refuses an organisation number whose check digit is wrong, and lets none be none', async () => {
    const { rows } = await sql`select is_organisation_number('993467049') as right,
      is_organisation_number('993467048') as wrong, is_organisation_number('٩٩٣٤٦٧٠٤٩') as other_digits,
      is_organisation_number(null) as none`.execute(test.db)
    assert.deepEqual(rows, [{ right: true, wrong: false, otherDigits: false, none: null }])
    const trust = sql`insert into hospital_trusts (organisation_number, name, health_region, website)
      values ('123456789', 'Finnes ikke HF', 'Helse Vest', 'example.no')`
    await assert.rejects(trust.execute(test.db), { constraint: 'hospital_trusts_number_mod_11' })
  })
})
