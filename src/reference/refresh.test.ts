import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type Edition, parseEdition } from './edition.ts'
import { readTexts, referenceFolder } from './folder.ts'
import { refreshReference } from './index.ts'
import enhet from './samples/enhet-983974724.json' with { type: 'json' }
import klassCounties from './samples/klass-104-codesAt.json' with { type: 'json' }
import klassChanges from './samples/klass-131-changes.json' with { type: 'json' }
import klassMunicipalities from './samples/klass-131-codesAt.json' with { type: 'json' }

let folder: string
let known: Edition
let log: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mestring-refresh-'))
  await cp(referenceFolder, folder, { recursive: true })
  known = await read()
  log = []
})
afterEach(() => rm(folder, { recursive: true }))

const read = async () => parseEdition((await readTexts(folder)).texts)

type Answers = Record<string, (url: URL) => unknown>

/** The recorded answers, filled up to the whole country, with those of the test in place of some. */
function answering(answers: Answers = {}): typeof fetch {
  const whole: Answers = {
    '104/codesAt': () => fill(klassCounties, known.counties),
    '131/codesAt': () => fill(klassMunicipalities, known.municipalities),
    '131/changes': () => klassChanges,
    enheter: (url) => {
      const number = url.pathname.split('/').at(-1) ?? ''
      const unit = [...known.hospital_trusts, ...known.health_regions].find(
        (one) => one.organisation_number === number,
      )
      const navn = unit && 'full_name' in unit ? unit.full_name : unit?.name
      return {
        ...enhet,
        organisasjonsnummer: number,
        navn: navn?.toUpperCase(),
        hjemmeside: `www.${unit?.website}`,
      }
    },
  }
  return async (input) => {
    const url = new URL(String(input))
    const [key, answer] =
      Object.entries({ ...whole, ...answers }).find(([key]) => url.pathname.includes(key)) ?? []
    assert.ok(answer, `asked ${url}, which nobody answers: ${key}`)
    const body = answer(url)
    return body instanceof Response ? body : Response.json(body)
  }
}

const fill = (sample: typeof klassCounties, rows: { number: string; official_name: string }[]) => ({
  codes: [
    ...sample.codes,
    ...rows
      .filter((row) => !sample.codes.some((code) => code.code === row.number))
      .map((row) => ({ ...sample.codes[0], code: row.number, name: row.official_name.replaceAll('–', '-') })),
  ].sort((a, b) => a.code.localeCompare(b.code)),
})

const refresh = (answers: Answers = {}) =>
  refreshReference({
    fetch: answering(answers),
    dir: folder,
    log: (line) => log.push(line),
    date: '2026-11-22',
  })

const municipalitiesWith = (change: (codes: { code: string; name: string }[]) => object[]): Answers => ({
  '131/codesAt': () => ({ codes: change(fill(klassMunicipalities, known.municipalities).codes) }),
})

describe('refreshing the reference data', () => {
  it('changes nothing but the record of changes when the registers say what the files say', async () => {
    const before = (await readTexts(folder)).texts
    await refresh()
    const after = (await readTexts(folder)).texts
    const recorded = before.code_changes.replace('\n', '\n0101,3001,2020-01-01,Halden,Halden\n')
    assert.deepEqual(after, { ...before, code_changes: recorded })
    assert.match(log[0] ?? '', /counties on 2026-11-22/)
    assert.ok(log.includes('Enhetsregisteret 24 of 24: HELGELANDSSYKEHUSET HF'))
    assert.equal(
      log.at(-1),
      'Done: 15 counties, 357 municipalities, 116 changes of number, 24 health regions and trusts',
    )
  })

  it('follows a municipality to its new number, with its people, places and neighbours', async () => {
    await refresh({
      ...municipalitiesWith((codes) =>
        codes.map((one) => (one.code === '1804' ? { ...one, code: '1805' } : one)),
      ),
      '131/changes': () => ({
        codeChanges: [
          { ...klassChanges.codeChanges[1], oldCode: '1804', newCode: '1805', changeOccurred: '2027-01-01' },
        ],
      }),
    })
    const after = await read()
    const bodo = after.municipalities.find((one) => one.number === '1805')
    assert.deepEqual(bodo, { ...known.municipalities.find((one) => one.number === '1804'), number: '1805' })
    assert.ok(after.neighbours.some((pair) => pair.municipality_number === '1805'))
    assert.ok(
      after.place_names.some((place) => place.municipality_number === '1805' && place.name === 'Bådåddjo'),
    )
    assert.equal(after.neighbours.length, known.neighbours.length)
  })

  it('takes up a new official name, and says so', async () => {
    await refresh(
      municipalitiesWith((codes) =>
        codes.map((one) => (one.code === '1804' ? { ...one, name: 'Bodø - Bådåddjo' } : one)),
      ),
    )
    const bodo = (await read()).municipalities.find((one) => one.number === '1804')
    assert.equal(bodo?.name, 'Bodø')
    assert.equal(bodo?.official_name, 'Bodø – Bådåddjo')
    assert.ok(log.includes('New or renamed: 1804 Bodø – Bådåddjo'))
  })

  it('takes up a new name and address of a hospital trust', async () => {
    await refresh({
      '983974724': () => ({
        ...enhet,
        navn: 'HELSE VESTLAND HF',
        hjemmeside: 'https://www.helse-vestland.no/',
      }),
    })
    const trust = (await read()).hospital_trusts.find((one) => one.organisation_number === '983974724')
    assert.equal(trust?.name, 'HELSE VESTLAND HF')
    assert.equal(trust?.website, 'helse-vestland.no')
    assert.equal(trust?.area, 'Bergen')
  })

  const faults: Record<string, { answers: Answers; says: RegExp }> = {
    'a register that is down': {
      answers: { enheter: () => new Response('', { status: 503 }) },
      says: /enheter\/\d{9} answered 503/,
    },
    'an answer that is not JSON': {
      answers: { '131/codesAt': () => new Response('<html>') },
      says: /131\/codesAt.* answered something unexpected/,
    },
    'an answer of another shape': {
      answers: { '131/changes': () => ({ codeChanges: [{ from: '1507' }] }) },
      says: /131\/changes.* unexpected at "codeChanges\.0\.oldCode"/,
    },
    'a number that has not four digits': {
      answers: municipalitiesWith((codes) => [
        ...codes,
        { code: '12', name: 'x' },
        { code: '123', name: 'y' },
      ]),
      says: /unexpected at "codes\.\d+\.code"/,
    },
    'an answer cut short': {
      answers: municipalitiesWith((codes) => codes.slice(0, 100)),
      says: /municipalities: 100 rows, expected 300 to 450/,
    },
    'a municipality that is new and replaces no other': {
      answers: municipalitiesWith((codes) => [...codes, { code: '5099', name: 'Nyby' }]),
      says: /5099 Nyby is new/,
    },
    'a municipality in a county that is not there': {
      answers: {
        '104/codesAt': () => ({
          codes: fill(klassCounties, known.counties).codes.filter((one) => one.code !== '46'),
        }),
      },
      says: /county: 46 is unknown/,
    },
    'a hospital trust that is no more': {
      answers: { '983974724': () => ({ ...enhet, slettedato: '2026-06-30' }) },
      says: /Helse Bergen HF was deleted from Enhetsregisteret on 2026-06-30/,
    },
    'another unit than the one asked for': {
      answers: { '983974678': () => enhet },
      says: /another unit than 983974678 Helse Stavanger HF/,
    },
  }
  for (const [fault, { answers, says }] of Object.entries(faults)) {
    it(`writes nothing at ${fault}`, async () => {
      const before = await everything()
      await assert.rejects(refresh(answers), says)
      assert.deepEqual(await everything(), before)
    })
  }

  const everything = async () =>
    Promise.all(
      (await readdir(folder)).sort().map(async (file) => [file, await readFile(join(folder, file), 'utf8')]),
    )
})
