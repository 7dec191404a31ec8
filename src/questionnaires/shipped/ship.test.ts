import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '../../../test/db.ts'
import { aPerson } from '../../../test/people.ts'
import { understand } from '../understand/understand.ts'
import { shipQuestionnaires } from './ship.ts'
import { shippedQuestionnaires } from './shipped.ts'

let test: Awaited<ReturnType<typeof testDb>>
before(async () => {
  test = await testDb()
})
after(() => test.close())

const start = new Date('2026-11-23T09:00:00Z')
const later = new Date('2027-03-01T09:00:00Z')

/** As text: the keys of JSON are the standard's, and are not to be spelt our way. */
const versionsOf = (key: string) =>
  test.db
    .selectFrom('questionnaireVersions as v')
    .innerJoin('questionnaires as q', 'q.id', 'v.questionnaireId')
    .select(['v.version', 'v.publishedAt', 'v.retiredAt', 'q.id'])
    .select(sql<string>`v.resource::text`.as('resource'))
    .where('q.key', '=', key)
    .orderBy('v.version')
    .execute()

/** What is shipped, had the title of the short form been another. */
const calledAnew = (title: string) =>
  shippedQuestionnaires.map(({ key, resource }) => ({
    key,
    resource: key === 'short' ? { ...resource, title } : resource,
  }))

describe('At the start of the service', () => {
  it('the shipped forms are there, ready for use and the same as they went in', async () => {
    await shipQuestionnaires(test.db, start)
    for (const { key, resource } of shippedQuestionnaires) {
      const [stored, ...more] = await versionsOf(key)
      assert.deepEqual([stored?.version, stored?.publishedAt, more.length], [1, start, 0])
      const found: unknown = JSON.parse(stored?.resource ?? '')
      assert.deepEqual(found, JSON.parse(JSON.stringify(resource)))
      assert.ok(understand(found).ok)
    }
  })
  it('a second start writes nothing, nor do two at once', async () => {
    await Promise.all([shipQuestionnaires(test.db, later), shipQuestionnaires(test.db, later)])
    assert.equal((await versionsOf('short')).length, 1)
  })
  it('a form with new words gets a new version, and the old one stands', async () => {
    await shipQuestionnaires(test.db, later, calledAnew('Hvordan var det?'))
    const [first, second] = await versionsOf('short')
    assert.deepEqual([first?.retiredAt, second?.version, second?.publishedAt], [later, 2, later])
    assert.equal((await versionsOf('long')).length, 1)
  })
  it('a version that the nation wrote itself is left on top', async () => {
    const editor = await aPerson(test.db, { name: 'Idunn' })
    const [{ id: questionnaireId = 0, resource = '' } = {}] = await versionsOf('short')
    await test.db
      .insertInto('questionnaireVersions')
      .values({ questionnaireId, version: 3, resource, begunBy: editor.id })
      .execute()
    await shipQuestionnaires(test.db, later, calledAnew('Enda et navn'))
    assert.equal((await versionsOf('short')).length, 3)
  })
})
