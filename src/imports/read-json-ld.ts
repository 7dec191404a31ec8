import { targetGroups } from '../courses/index.ts'
import { columns } from './columns.ts'
import {
  idOf,
  isA,
  isNode,
  languageIn,
  listOf,
  type Node,
  nameIn,
  nodesOf,
  plain,
  textsOf,
} from './json-ld.ts'
import type { Reading, Row } from './row.ts'

/** Reads schema.org courses, each with its instances: one, a list of them, or a graph. */
export function readJsonLd(text: string): Reading {
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { rows: [], faults: [{ at: 'the file', reason: 'it is not JSON' }] }
  }
  const nodes = nodesOf(document).flatMap((node) => ('@graph' in node ? nodesOf(node['@graph']) : [node]))
  const courses = nodes
    .flatMap((node) =>
      isA(node, 'ItemList')
        ? nodesOf(node.itemListElement)
            .map(({ item }) => item)
            .filter(isNode)
        : [node],
    )
    .filter((node) => isA(node, 'Course'))
  if (courses.length === 0)
    return { rows: [], faults: [{ at: 'the file', reason: 'there is no schema.org Course in it' }] }
  return { rows: courses.flatMap((course, i) => rowsOf(course, `course ${i + 1}`)), faults: [] }
}

function rowsOf(course: Node, at: string): Row[] {
  const instances = nodesOf(course.hasCourseInstance)
  if (instances.length === 0) return [courseRow(course, at)]
  return instances.map((instance, i) => {
    const row = courseRow(course, `${at}, instance ${i + 1}`)
    addInstance(row, instance)
    return row
  })
}

function courseRow(course: Node, at: string): Row {
  const row: Row = { at, values: {}, called: {} }
  const [provider] = nodesOf(course.provider)
  put(row, 'service', provider && serviceIn(provider), 'provider')
  put(row, 'course_id', plain(course.courseCode) ?? idOf(course), 'identifier')
  putTexts(row, 'title', course.name, 'name')
  putTexts(
    row,
    'summary',
    course.abstract ?? course.description,
    course.abstract ? 'abstract' : 'description',
  )
  putTexts(row, 'about', course.description, 'description')
  putAudience(row, nodesOf(course.audience))
  putSubjects(row, listOf(course.about))
  put(row, 'languages', listOf(course.inLanguage).map(languageIn).join('|'), 'inLanguage')
  putAges(row, plain(course.typicalAgeRange))
  const [offer] = nodesOf(course.offers)
  put(
    row,
    'fee',
    plain(offer?.price) ?? (course.isAccessibleForFree === true ? '0' : undefined),
    'offers.price',
  )
  putOwnWords(row, course)
  return row
}

function addInstance(row: Row, instance: Node): void {
  put(row, 'run_id', idOf(instance), 'identifier')
  const mode = listOf(instance.courseMode ?? instance.eventAttendanceMode).map(
    (one) => modes[nameIn(one).toLowerCase()] ?? plain(one),
  )
  put(row, 'mode', mode.length > 1 ? 'hybrid' : mode[0], 'courseMode')
  const meetings = nodesOf(instance.subEvent)
  put(
    row,
    'sessions',
    (meetings.length > 0 ? meetings : [instance]).map(spanIn).filter(Boolean).join('|'),
    'startDate',
  )
  put(row, 'seats', plain(instance.maximumAttendeeCapacity), 'maximumAttendeeCapacity')
  put(
    row,
    'language',
    instance.inLanguage === undefined ? undefined : languageIn(listOf(instance.inLanguage)[0]),
    'inLanguage',
  )
  put(
    row,
    'cancelled',
    instance.eventStatus === undefined
      ? undefined
      : nameIn(instance.eventStatus) === 'EventCancelled'
        ? 'yes'
        : 'no',
    'eventStatus',
  )
  const place = nodesOf(instance.location).find((location) => isA(location, 'Place'))
  if (place) putPlace(row, place)
  putOwnWords(row, instance)
}

const modes: Record<string, string> = {
  onsite: 'in-person',
  offlineeventattendancemode: 'in-person',
  online: 'digital',
  onlineeventattendancemode: 'digital',
  blended: 'hybrid',
  mixedeventattendancemode: 'hybrid',
}

function putPlace(row: Row, place: Node): void {
  const [address] = nodesOf(place.address)
  const [point] = nodesOf(place.geo)
  put(row, 'place', plain(place.name), 'location.name')
  put(row, 'address', plain(address?.streetAddress), 'location.address.streetAddress')
  put(row, 'municipality', plain(address?.addressLocality), 'location.address.addressLocality')
  put(row, 'latitude', plain(point?.latitude), 'location.geo.latitude')
  put(row, 'longitude', plain(point?.longitude), 'location.geo.longitude')
}

/** Who it is for: our own words for a group are the group; other words are what the person reads. */
function putAudience(row: Row, audiences: Node[]): void {
  const said = audiences.flatMap(({ audienceType }) => textsOf(audienceType))
  const isGroup = ({ words }: { words: string }) => targetGroups.some((group) => group === words)
  put(
    row,
    'target_groups',
    said
      .filter(isGroup)
      .map(({ words }) => words)
      .join('|'),
    'audience',
  )
  for (const { locale, words } of said.filter((one) => !isGroup(one))) {
    const column = `for_whom_${locale}`
    put(row, column, row.values[column] ? `${row.values[column]}|${words}` : words, 'audience')
  }
}

/** What it is about: a thing with an identifier is one of our themes, a plain word is one that people may search by. */
function putSubjects(row: Row, subjects: unknown[]): void {
  const themes = subjects
    .filter(isNode)
    .map((subject) => plain(subject.termCode) ?? plain(subject.identifier))
  put(row, 'themes', themes.filter((theme) => theme !== undefined).join('|'), 'about')
  put(row, 'search_words', subjects.filter((subject) => typeof subject === 'string').join(' '), 'about')
}

function putAges(row: Row, range: string | undefined): void {
  const [from, to] = range?.split('-') ?? []
  put(row, 'age_min', from, 'typicalAgeRange')
  put(row, 'age_max', to, 'typicalAgeRange')
}

/** What schema.org has no word for is said in ours: "mestring:signup": "referral". */
function putOwnWords(row: Row, node: Node): void {
  for (const [key, value] of Object.entries(node)) {
    if (!key.startsWith('mestring:')) continue
    const column = key.slice('mestring:'.length)
    const cell = listOf(value)
      .map((one) => (typeof one === 'boolean' ? (one ? 'yes' : 'no') : (plain(one) ?? '')))
      .join('|')
    if (columns.has(column)) put(row, column, cell, key)
    else putTexts(row, column, value, key)
  }
}

function putTexts(row: Row, name: string, value: unknown, called: string): void {
  for (const { locale, words } of textsOf(value)) put(row, `${name}_${locale}`, words, called)
}

/** lms-bodo, of https://kurs.example.no/tjenester/lms-bodo. */
const serviceIn = (provider: Node): string | undefined => idOf(provider)?.split('/tjenester/').at(-1)

const spanIn = ({ startDate, endDate }: Node): string =>
  plain(startDate) && plain(endDate) ? `${plain(startDate)}/${plain(endDate)}` : ''

function put(row: Row, column: string, value: string | undefined, called: string): void {
  if (value === undefined || value === '') return
  row.values[column] = value
  row.called[column] = called
}
