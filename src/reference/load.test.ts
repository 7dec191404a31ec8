import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { letSidesBeEmptied } from '../../test/evaluations.ts'
import { referenceFolder } from './folder.ts'
import {
  findMunicipality,
  listHospitalTrusts,
  listMunicipalities,
  loadReference,
  searchMunicipalities,
} from './index.ts'

let test: Awaited<ReturnType<typeof testDb>>
let folder: string
before(async () => {
  test = await testDb()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mestring-reference-'))
  await cp(referenceFolder, folder, { recursive: true })
})
after(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})

const edit = async (file: string, from: string, to: string) => {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  assert.ok(text.includes(from), `${file} holds ${from}`)
  await writeFile(path, text.replaceAll(from, to))
}

describe('loading the reference data', () => {
  it('does nothing when the files are those already loaded', async () => {
    assert.equal(await loadReference(test.db), 'unchanged')
  })

  it('loads again when a file has changed, and when the tables are empty', async () => {
    await edit('municipalities.csv', ',78745,', ',80000,')
    assert.equal(await loadReference(test.db, folder), 'loaded')
    assert.equal((await findMunicipality(test.db, '5501'))?.population, 80_000)
    // With all that hangs on them, also what the program itself can't empty.
    await letSidesBeEmptied(test.db)
    const kept = ['participant_views', 'questionnaire_versions', 'value_sets']
    const guards = (onOff: 'disable' | 'enable') =>
      kept.map((table) => `alter table ${table} ${onOff} trigger user;`).join(' ')
    await test.pool.query(`${guards('disable')} truncate municipalities cascade; ${guards('enable')}`)
    assert.equal(await loadReference(test.db), 'loaded')
    assert.equal((await listMunicipalities(test.db)).length, 357)
  })

  it('loads once when two copies of the program start together', async () => {
    await edit('municipalities.csv', ',53712,', ',53713,')
    const outcomes = await Promise.all([loadReference(test.db, folder), loadReference(test.db, folder)])
    assert.deepEqual(outcomes.toSorted(), ['loaded', 'unchanged'])
  })

  it('loads all or nothing, and says where the fault is', async () => {
    const before = await listMunicipalities(test.db)
    await edit('municipalities.csv', ',53712,', ',many,')
    await assert.rejects(loadReference(test.db, folder), /municipalities\.csv, row 53, population/)
    await edit('municipalities.csv', ',many,', ',53712,')
    await edit('hospital_trusts.csv', '983974724', '983974725')
    await assert.rejects(
      loadReference(test.db, folder),
      /hospital_trusts\.csv, row 11, organisation_number: .*mod 11/,
    )
    assert.deepEqual(await listMunicipalities(test.db), before)
  })

  it('refuses files that disagree with each other, with every fault in words', async () => {
    await edit('neighbours.csv', '0301,3201', '0301,3202')
    await edit('municipalities.csv', ',Fonna,', ',Funna,')
    await assert.rejects(
      loadReference(test.db, folder),
      /trust area: Funna is unknown[\s\S]*neighbours: 3202 is unknown/,
    )
  })

  it('keeps a municipality that has got a new number for those who refer to it, but finds only the new one', async () => {
    for (const file of ['municipalities.csv', 'neighbours.csv', 'place_names.csv'])
      await edit(file, '1804', '1805')
    await writeFile(
      join(folder, 'code_changes.csv'),
      `${await readFile(join(folder, 'code_changes.csv'), 'utf8')}1804,1805,2028-01-01,Bodø,Bodø\n`,
    )
    await loadReference(test.db, folder)
    assert.equal((await findMunicipality(test.db, '1804'))?.name, 'Bodø')
    for (const text of ['Bodø', '1804', '1805']) {
      assert.deepEqual(
        (await searchMunicipalities(test.db, text)).map((one) => one.number),
        ['1805'],
      )
    }
    assert.equal((await listMunicipalities(test.db)).length, 357)
    await loadReference(test.db)
    assert.deepEqual(
      (await searchMunicipalities(test.db, 'Bodø')).map((one) => one.number),
      ['1804'],
    )
  })

  it('lets a hospital trust with a new number take over the area of the old one', async () => {
    await edit('hospital_trusts.csv', '983974694', '974742985')
    await loadReference(test.db, folder)
    const fonna = (await listHospitalTrusts(test.db)).filter((trust) => trust.name === 'Helse Fonna HF')
    assert.deepEqual(
      fonna.map((trust) => [trust.organisationNumber, trust.area]),
      [['974742985', 'Fonna']],
    )
  })
})
