import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../test/app.ts'
import { aCourse, aRun } from '../../test/make.ts'
import { operationsOf } from './operations.ts'
import { inEnglish, wordsFor } from './words.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
  await aRun(service.db, { courseId: (await aCourse(service.db, { title: 'Et eksempel' })).id })
})
after(() => service.close())

const document = async () => (await service.app.inject('/api/openapi.json')).json()

describe('the OpenAPI document', () => {
  it('is 3.1 and describes every operation of /api/v1, registration too', async () => {
    const { openapi, paths, servers } = await document()
    assert.match(openapi, /^3\.1\./)
    assert.deepEqual(servers, [{ url: 'https://mestring.example.no' }])
    assert.deepEqual(Object.keys(paths).sort(), [
      '/api/v1/courses',
      '/api/v1/courses/{id}',
      '/api/v1/evaluations/courses/{id}',
      '/api/v1/evaluations/courses/{id}/fhir',
      '/api/v1/evaluations/courses/{id}/series',
      '/api/v1/evaluations/nation',
      '/api/v1/evaluations/nation/fhir',
      '/api/v1/evaluations/programmes/{id}',
      '/api/v1/evaluations/programmes/{id}/fhir',
      '/api/v1/evaluations/regions/{name}',
      '/api/v1/evaluations/regions/{name}/fhir',
      '/api/v1/evaluations/runs/{id}',
      '/api/v1/evaluations/runs/{id}/comments',
      '/api/v1/evaluations/runs/{id}/fhir',
      '/api/v1/evaluations/services/{id}',
      '/api/v1/evaluations/services/{id}/fhir',
      '/api/v1/municipalities',
      '/api/v1/municipalities/{number}',
      '/api/v1/programmes',
      '/api/v1/programmes/{id}',
      '/api/v1/registrations/{token}',
      '/api/v1/registrations/{token}/acceptance',
      '/api/v1/registrations/{token}/decline',
      '/api/v1/runs',
      '/api/v1/runs/{id}',
      '/api/v1/runs/{id}/registrations',
      '/api/v1/services',
      '/api/v1/services/{id}',
    ])
  })

  it('hangs together: every reference leads somewhere, every schema is used', async () => {
    const { components, ...rest } = await document()
    const named = Object.keys(components.schemas)
    const referred = [
      ...JSON.stringify({ components, rest }).matchAll(/"#\/components\/schemas\/([^"]+)"/g),
    ].map(([, name]) => name)
    assert.deepEqual([...new Set(referred)].sort(), named.sort())
  })

  it('says what each operation does, and what a problem looks like', async () => {
    const { paths } = await document()
    for (const [path, methods] of Object.entries<
      Record<
        string,
        { summary?: string; responses: Record<string, { description: string; content?: object }> }
      >
    >(paths)) {
      const mediaType = path.endsWith('/fhir') ? 'application/fhir+json' : 'application/json'
      for (const [method, { summary, responses }] of Object.entries(methods)) {
        assert.ok(summary, `${method} ${path}`)
        for (const [status, { description, content }] of Object.entries(responses)) {
          assert.ok(description)
          assert.deepEqual(
            Object.keys(content ?? {}),
            [status >= '400' ? 'application/problem+json' : mediaType],
            `${method} ${path} ${status}`,
          )
        }
      }
    }
  })

  it('lists the parameters that a search takes, with their values', async () => {
    const { paths } = await document()
    const parameters = Object.fromEntries(
      paths['/api/v1/runs'].get.parameters.map((parameter: { name: string }) => [parameter.name, parameter]),
    )
    assert.deepEqual(Object.keys(parameters), [
      'q',
      'plain',
      'municipality',
      'role',
      'mode',
      'referral',
      'language',
      'from',
      'available',
      'free',
      'evening',
      'page',
      'size',
    ])
    assert.deepEqual(parameters.referral.schema.enum, ['no', 'yes'])
    assert.equal(parameters.size.schema.maximum, 100)
  })

  it('has words in bokmål and nynorsk for all that it says in English', async () => {
    const said = operationsOf(await document()).flatMap(({ summary, parameters }) => [
      summary,
      ...parameters.map(({ description }) => description),
    ])
    for (const words of said.filter(Boolean)) {
      assert.notEqual(wordsFor(words, 'nb'), inEnglish, words)
      assert.notEqual(wordsFor(words, 'nn'), inEnglish, words)
    }
  })
})

describe('the page about open data', () => {
  it('shows every operation in the reader’s language, and a real answer', async () => {
    const operations = operationsOf(await document())
    for (const [path, words] of [
      ['/api', 'Finn gjennomføringer'],
      ['/nn/api', 'Finn gjennomføringar'],
      ['/en/api', 'Find runs'],
    ] as const) {
      const { statusCode, headers, body } = await service.app.inject(path)
      assert.equal(statusCode, 200)
      assert.match(String(headers['content-type']), /^text\/html/)
      assert.ok(body.includes(words), path)
      for (const { name } of operations) assert.ok(body.includes(name), name)
      assert.ok(body.includes('curl '))
      assert.ok(body.includes('Et eksempel'))
    }
  })
})
