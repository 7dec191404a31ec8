import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '../../test/db.ts'
import { root } from '../platform/root.ts'
import { loadThemes } from './themes-load.ts'

const themes: { id: string; words: Record<string, string[]> }[] = JSON.parse(
  readFileSync(join(root, 'data/themes/themes.json'), 'utf8'),
)
const roles: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(join(root, 'data/themes/role-words.json'), 'utf8'),
)

describe('The themes', () => {
  let test: Awaited<ReturnType<typeof testDb>>
  before(async () => {
    test = await testDb()
    await test.db.deleteFrom('themeWords').execute()
    await test.db.deleteFrom('themes').execute()
  })
  after(() => test.close())

  const edition = async () =>
    (await sql<{ version: string }>`select version from theme_edition`.execute(test.db)).rows[0]?.version

  const themesFor = async (word: string): Promise<string[]> => {
    const found = await test.db
      .selectFrom('themeWords')
      .select('themeId')
      .distinct()
      .where('word', '=', word)
      .execute()
    return found.map(({ themeId }) => themeId).sort()
  }

  it('are loaded once, and left alone when nothing has changed', async () => {
    assert.equal(await loadThemes(test.db), 'loaded')
    const first = await edition()
    assert.equal(await loadThemes(test.db), 'unchanged')
    assert.equal(await edition(), first)
  })

  it('take over a changed word', async () => {
    await test.db.deleteFrom('themeWords').where('word', '=', 'demens').execute()
    await test.db
      .insertInto('themeWords')
      .values({ themeId: 'demens', locale: 'nb', word: 'gammelt ord' })
      .execute()
    assert.equal(await loadThemes(test.db), 'loaded')
    assert.deepEqual(await themesFor('demens'), ['demens'])
    assert.deepEqual(await themesFor('gammelt ord'), [])
  })

  it('are found by what people call them', async () => {
    assert.deepEqual(await themesFor('sukkersyke'), ['diabetes-type-1', 'diabetes-type-2'])
    assert.deepEqual(await themesFor('sukkersjuke'), ['diabetes-type-1', 'diabetes-type-2'])
    assert.deepEqual(await themesFor('tung i pusten'), ['kols'])
    assert.deepEqual(await themesFor('glemsk'), ['demens'])
    assert.deepEqual(await themesFor('stroke'), ['hjerneslag'])
  })
})

describe('The words for themes and roles', () => {
  const lists = [
    ...themes.map(({ id, words }) => ({ of: id, words })),
    ...Object.entries(roles).map(([of, words]) => ({ of, words })),
  ]

  it('are there in bokmål, nynorsk and English, in small letters, each once', () => {
    for (const { of, words } of lists) {
      for (const locale of ['nb', 'nn', 'en']) {
        const list = words[locale] ?? []
        assert.ok(list.length >= 3, `${of} ${locale}`)
        assert.equal(new Set(list).size, list.length, `${of} ${locale}: a word twice`)
        for (const word of list) assert.equal(word, word.toLowerCase().trim())
      }
    }
  })

  it('of roles are those that courses know', () => {
    assert.deepEqual(Object.keys(roles).sort(), ['next-of-kin', 'parent', 'patient', 'professional', 'young'])
  })
})
