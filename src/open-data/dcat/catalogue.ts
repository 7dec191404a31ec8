import type { LocalisedText } from '../../platform/localised.ts'
import type { Fact, Thing } from './rdf.ts'
import { texts } from './texts.ts'

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const eu = 'http://publications.europa.eu/resource/authority'
const media = 'https://www.iana.org/assignments/media-types'

/** What there is to harvest here, as DCAT-AP-NO 3 wants it said: one catalogue, its data sets and its services. */
export function catalogueOf(baseUrl: string): Thing[] {
  const id = `${baseUrl}/api/dcat`
  const common: Fact[] = [
    ['dct:publisher', { iri: `${id}#publisher` }],
    ['dcat:contactPoint', { iri: `${id}#contact` }],
  ]
  const catalogue: Thing = {
    id,
    type: 'dcat:Catalog',
    facts: [
      ...said('dct:title', texts.catalogue),
      ...said('dct:description', texts.catalogueAbout),
      ...common,
      ['foaf:homepage', { iri: `${baseUrl}/` }],
      ...languages,
      ...['courses', 'services'].map((name): Fact => ['dcat:dataset', { iri: `${id}#${name}` }]),
      ...['rest', 'fhir'].map((name): Fact => ['dcat:service', { iri: `${id}#${name}` }]),
    ],
  }
  return [
    catalogue,
    ...datasets(id, baseUrl, common),
    ...services(id, baseUrl, common),
    publisher(id, baseUrl),
    contact(id, baseUrl),
  ]
}

const datasets = (id: string, baseUrl: string, common: Fact[]): Thing[] => [
  dataset(`${id}#courses`, texts.courses, texts.coursesAbout, common, [
    distribution(texts.asJson, `${baseUrl}/api/v1/runs`, 'application/json', `${id}#rest`),
    distribution(texts.asCalendar, `${baseUrl}/kurs.ics`, 'text/calendar'),
    distribution(texts.asFeed, `${baseUrl}/kurs.atom`, 'application/atom+xml'),
    distribution(texts.asFhir, `${baseUrl}/fhir/HealthcareService`, 'application/fhir+json', `${id}#fhir`),
  ]),
  dataset(`${id}#services`, texts.services, texts.servicesAbout, common, [
    distribution(texts.asJson, `${baseUrl}/api/v1/services`, 'application/json', `${id}#rest`),
    distribution(texts.asFhir, `${baseUrl}/fhir/Organization`, 'application/fhir+json', `${id}#fhir`),
  ]),
]

const dataset = (
  id: string,
  title: LocalisedText,
  about: LocalisedText,
  common: Fact[],
  distributions: Thing[],
): Thing => ({
  id,
  type: 'dcat:Dataset',
  facts: [
    ...said('dct:title', title),
    ...said('dct:description', about),
    ...common,
    ['dct:identifier', { text: id }],
    ['dcat:theme', { iri: `${eu}/data-theme/HEAL` }],
    ['dct:accessRights', { iri: `${eu}/access-right/PUBLIC` }],
    ['dct:accrualPeriodicity', { iri: `${eu}/frequency/CONT` }],
    ['dct:spatial', { iri: `${eu}/country/NOR` }],
    ...languages,
    ...texts.keywords.flatMap((keyword) => said('dcat:keyword', keyword)),
    ...distributions.map((one): Fact => ['dcat:distribution', one]),
  ],
})

const distribution = (title: LocalisedText, url: string, type: string, service?: string): Thing => ({
  type: 'dcat:Distribution',
  facts: [
    ...said('dct:title', title),
    ['dcat:accessURL', { iri: url }],
    ['dcat:mediaType', { iri: `${media}/${type}` }],
    ['dct:license', { iri: `${eu}/licence/NLOD_2_0` }],
    ...(service ? [['dcat:accessService', { iri: service }] as Fact] : []),
  ],
})

const services = (id: string, baseUrl: string, common: Fact[]): Thing[] => [
  dataService(`${id}#rest`, texts.rest, common, `${baseUrl}/api/v1`, `${baseUrl}/api/openapi.json`, [
    `${id}#courses`,
    `${id}#services`,
  ]),
  dataService(`${id}#fhir`, texts.fhir, common, `${baseUrl}/fhir`, `${baseUrl}/fhir/metadata`, [
    `${id}#courses`,
    `${id}#services`,
  ]),
]

const dataService = (
  id: string,
  title: LocalisedText,
  common: Fact[],
  url: string,
  description: string,
  serves: string[],
): Thing => ({
  id,
  type: 'dcat:DataService',
  facts: [
    ...said('dct:title', title),
    ...common,
    ['dcat:endpointURL', { iri: url }],
    ['dcat:endpointDescription', { iri: description }],
    ['dct:license', { iri: `${eu}/licence/NLOD_2_0` }],
    ['dct:accessRights', { iri: `${eu}/access-right/PUBLIC` }],
    ...serves.map((dataset): Fact => ['dcat:servesDataset', { iri: dataset }]),
  ],
})

const publisher = (id: string, baseUrl: string): Thing => ({
  id: `${id}#publisher`,
  type: 'foaf:Agent',
  facts: [
    ['foaf:name', { text: 'Mestring', language: 'nb' }],
    ['foaf:homepage', { iri: `${baseUrl}/om` }],
  ],
})

const contact = (id: string, baseUrl: string): Thing => ({
  id: `${id}#contact`,
  type: 'vcard:Organization',
  facts: [
    ['vcard:fn', { text: 'Mestring', language: 'nb' }],
    ['vcard:hasURL', { iri: `${baseUrl}/om` }],
  ],
})

const languages: Fact[] = ['NOB', 'NNO', 'ENG'].map((code) => [
  'dct:language',
  { iri: `${eu}/language/${code}` },
])

const said = (predicate: string, text: LocalisedText): Fact[] =>
  Object.entries(text).map(([language, words]) => [predicate, { text: words, language }])
