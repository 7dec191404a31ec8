import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Parser, Store, type Term } from 'n3'
import { type TestApp, testApp } from '../../../test/app.ts'
import { asTurtle } from './rdf.ts'

let service: TestApp
before(async () => {
  service = await testApp()
})
after(() => service.close())

const get = (path: string, accept?: string) =>
  service.app.inject({ url: path, headers: accept ? { accept } : {} })
const iri: Record<string, string> = {
  a: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}
const full = (name: string): string =>
  name === 'a' ? (iri.a ?? '') : name.replace(/^(\w+):/, (_, prefix) => iri[prefix] ?? '')

async function graph(): Promise<Store> {
  const { body } = await get('/api/dcat.ttl')
  return new Store(new Parser({ format: 'text/turtle' }).parse(body))
}
const ofType = (store: Store, type: string): Term[] => store.getSubjects(full('a'), full(type), null)
const valuesOf = (store: Store, subject: Term, predicate: string) =>
  store.getObjects(subject as never, full(predicate), null)

describe('the catalogue for data.norge.no', () => {
  // The mandatory properties of DCAT-AP-NO 3, class by class.
  const mandatory = {
    'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint'],
    'dcat:Dataset': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:theme'],
    'dcat:Distribution': ['dcat:accessURL'],
    'dcat:DataService': ['dct:title', 'dct:publisher', 'dcat:contactPoint', 'dcat:endpointURL'],
    'foaf:Agent': ['foaf:name'],
    'vcard:Organization': ['vcard:fn', 'vcard:hasURL'],
  }
  for (const [type, properties] of Object.entries(mandatory)) {
    it(`has a ${type} with all that it must have`, async () => {
      const store = await graph()
      const things = ofType(store, type)
      assert.ok(things.length > 0)
      for (const thing of things)
        for (const property of properties) assert.ok(valuesOf(store, thing, property).length > 0, property)
    })
  }

  it('hangs together: what it refers to in itself is described', async () => {
    const store = await graph()
    for (const { object } of store.getQuads(null, null, null, null)) {
      if (object.value.startsWith('https://mestring.example.no/api/dcat#'))
        assert.ok(
          store.getQuads(object as never, null, null, null).length > 0 || object.termType === 'Literal',
          object.value,
        )
    }
  })

  it('says each text once a language', async () => {
    const store = await graph()
    for (const dataset of ofType(store, 'dcat:Dataset')) {
      const languages = valuesOf(store, dataset, 'dct:title').map(
        (title) => (title as { language?: string }).language,
      )
      assert.deepEqual(languages.sort(), ['en', 'nb', 'nn'])
    }
  })

  it('is about health, and open', async () => {
    const store = await graph()
    const [dataset] = ofType(store, 'dcat:Dataset')
    assert.ok(dataset)
    assert.equal(
      valuesOf(store, dataset, 'dcat:theme')[0]?.value,
      'http://publications.europa.eu/resource/authority/data-theme/HEAL',
    )
    assert.equal(
      valuesOf(store, dataset, 'dct:accessRights')[0]?.value,
      'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    )
  })

  it('leads to addresses that answer', async () => {
    const store = await graph()
    const addresses = ['dcat:accessURL', 'dcat:endpointDescription', 'foaf:homepage', 'vcard:hasURL'].flatMap(
      (predicate) => store.getObjects(null, full(predicate), null),
    )
    for (const { value } of addresses)
      assert.equal((await get(value.replace('https://mestring.example.no', ''))).statusCode, 200, value)
  })

  it('says the same in JSON-LD', async () => {
    const { json, headers } = await get('/api/dcat.jsonld').then((answer) => ({
      json: answer.json(),
      headers: answer.headers,
    }))
    assert.match(String(headers['content-type']), /^application\/ld\+json/)
    const store = await graph()
    assert.equal(countFacts(json['@graph']), store.size)
  })

  it('comes as Turtle or JSON-LD, as is preferred', async () => {
    const typeFor = async (accept?: string) =>
      String((await get('/api/dcat', accept)).headers['content-type']).split(';')[0]
    assert.equal(await typeFor(), 'text/turtle')
    assert.equal(await typeFor('*/*'), 'text/turtle')
    assert.equal(await typeFor('text/turtle, application/ld+json;q=0.9'), 'text/turtle')
    assert.equal(await typeFor('application/ld+json, text/turtle;q=0.5'), 'application/ld+json')
    assert.equal(await typeFor('application/json'), 'application/ld+json')
    assert.equal(await typeFor('text/html,application/xhtml+xml,*/*;q=0.8'), 'text/turtle')
    const { statusCode } = await get('/api/dcat', 'application/rdf+xml')
    assert.equal(statusCode, 406)
  })
})

describe('Turtle', () => {
  it('keeps quotation marks, line breaks and odd addresses whole', () => {
    const text = 'Han sa «"hei"»\\\n\tog gikk 🙂'
    const turtle = asTurtle(
      [{ id: 'https://a.example.no/<b> c', type: 'x:Y', facts: [['x:z', { text, language: 'nb' }]] }],
      { x: 'https://x.example.no/' },
    )
    const quads = new Parser().parse(turtle)
    assert.equal(quads[1]?.object.value, text)
    assert.equal(quads[0]?.subject.value, 'https://a.example.no/%3Cb%3E%20c')
  })
})

type Node = { [key: string]: unknown }

/** How many triples a JSON-LD graph of this plain form holds. */
function countFacts(nodes: Node[]): number {
  return nodes.reduce((sum, node) => {
    const values = Object.entries(node).flatMap(([key, value]) =>
      key.startsWith('@') ? [] : (value as Node[]),
    )
    const nested = values.filter((value) => '@type' in value && !('@value' in value))
    return sum + 1 + values.length + countFacts(nested)
  }, 0)
}
