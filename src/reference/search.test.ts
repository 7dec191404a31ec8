import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDb } from '../../test/db.ts'
import { listMunicipalities, listSuccessors, searchMunicipalities } from './index.ts'

let test: Awaited<ReturnType<typeof testDb>>
before(async () => {
  test = await testDb()
})
after(() => test.close())

const search = async (text: string) => (await searchMunicipalities(test.db, text)).map((one) => one.name)

describe('finding a municipality', () => {
  it('finds every one by its own name, whatever the case, and only that one', async () => {
    for (const { name } of await listMunicipalities(test.db)) {
      assert.deepEqual(await search(name), [name])
      assert.deepEqual(await search(name.toUpperCase()), [name])
    }
  })

  it('finds it by its Sámi and Kven names', async () => {
    for (const name of ['Romsa', 'tromssa', 'Tromsø']) assert.deepEqual(await search(name), ['Tromsø'])
    for (const name of ['Gáivuotna', 'gaivuotna', 'Kaivuono'])
      assert.deepEqual(await search(name), ['Kåfjord'])
    assert.deepEqual(await search('Kárášjohka'), ['Karasjok'])
  })

  it('finds it without the letters that a foreign keyboard lacks', async () => {
    for (const name of ['bodo', 'Bodoe', 'BODÖ']) assert.deepEqual(await search(name), ['Bodø'])
    for (const name of ['alesund', 'Aalesund', 'Ålesund']) assert.deepEqual(await search(name), ['Ålesund'])
    for (const name of ['baerum', 'barum']) assert.deepEqual(await search(name), ['Bærum'])
    assert.deepEqual(await search('sor varanger'), ['Sør-Varanger'])
    assert.deepEqual(await search('A\u030As'), ['Ås'], 'å as a and a ring')
  })

  it('gives both when two share a name, and one when the county is said', async () => {
    assert.deepEqual((await search('herøy')).toSorted(), ['Herøy (Møre og Romsdal)', 'Herøy (Nordland)'])
    assert.deepEqual((await search('Våler')).toSorted(), ['Våler (Innlandet)', 'Våler (Østfold)'])
    assert.deepEqual(await search('Herøy, Nordland'), ['Herøy (Nordland)'])
    assert.equal((await search('Herøy i Nordland'))[0], 'Herøy (Nordland)')
  })

  it('tells Lærdal from Lardal when it is written so, and asks when it is not', async () => {
    assert.deepEqual(await search('Lærdal'), ['Lærdal'])
    assert.deepEqual(await search('Lardal'), ['Larvik'])
    assert.deepEqual((await search('laerdal')).toSorted(), ['Larvik', 'Lærdal'])
  })

  it('finds it by a town or a former municipality inside', async () => {
    assert.deepEqual(await search('Mo i Rana'), ['Rana'])
    assert.deepEqual(await search('kirkenes'), ['Sør-Varanger'])
    assert.deepEqual(await search('Askim'), ['Indre Østfold'])
  })

  it('finds it by its start, the most populous first', async () => {
    assert.deepEqual(await search('krist'), ['Kristiansand', 'Kristiansund'])
    assert.deepEqual(await search('trondh'), ['Trondheim'])
    assert.equal((await search('a')).length, 10)
  })

  it('finds it misspelt', async () => {
    const misspelt = {
      trondhiem: 'Trondheim',
      bergn: 'Bergen',
      stvanger: 'Stavanger',
      tønsbreg: 'Tønsberg',
      sandnesjøen: 'Alstahaug',
    }
    for (const [text, name] of Object.entries(misspelt)) assert.equal((await search(text))[0], name, text)
  })

  it('finds it as part of an address', async () => {
    assert.deepEqual(await search('9008 Tromsø'), ['Tromsø'])
    assert.deepEqual(await search('Bodø kommune'), ['Bodø'])
  })

  it('finds it by its number, and by the number it had before 2024', async () => {
    assert.deepEqual(await search('5501'), ['Tromsø'])
    assert.deepEqual(await search('3001'), ['Halden'])
    assert.deepEqual(await search('1507'), ['Haram', 'Ålesund'])
    assert.deepEqual(await search('9999'), [])
    assert.deepEqual(
      (await listSuccessors(test.db, '5401')).map((one) => one.number),
      ['5501'],
    )
  })

  it('finds nothing in what is no place', async () => {
    const nonsense = [
      '',
      ' ',
      '%',
      '_',
      "'; drop table municipalities",
      '日本',
      '🙂',
      'xyzzy',
      '\\',
      'x'.repeat(10_000),
    ]
    for (const text of nonsense) assert.deepEqual(await search(text), [], text)
  })
})
