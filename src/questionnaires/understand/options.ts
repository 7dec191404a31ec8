import type { Option } from '../form.ts'
import { urls } from './extensions.ts'
import {
  below,
  given,
  isObject,
  isTaken,
  type Json,
  listAt,
  onlyKeys,
  type Reading,
  refuse,
  valueAt,
} from './reading.ts'
import { wordsAt } from './words.ts'

const optionKeys = new Set(['id', 'extension', 'valueCoding', 'valueString', 'valueInteger'])
const codingKeys = new Set(['id', 'extension', 'system', 'version', 'code', 'display', 'userSelected'])

/** The answers of a choice: in the item itself, or in a value set of the same file. */
export function optionsAt(reading: Reading, item: Json, path: string): Option[] {
  const own = listAt(reading, item, 'answerOption', path).flatMap(
    ({ at, value }) => optionAt(reading, value, at) ?? [],
  )
  const { answerValueSet } = item
  if (answerValueSet === undefined) return different(reading, own, below(path, 'answerOption'))
  if (own.length > 0) refuse(reading, below(path, 'answerValueSet'), reading.t.optionsTwice)
  const inFile = typeof answerValueSet === 'string' && reading.valueSets.get(answerValueSet.replace(/^#/, ''))
  if (inFile && String(answerValueSet).startsWith('#')) return inFile
  refuse(reading, below(path, 'answerValueSet'), reading.t.valueSet)
  return []
}

function optionAt(reading: Reading, option: Json, path: string): Option | undefined {
  onlyKeys(reading, option, optionKeys, path)
  const score = scoreAt(reading, option, path)
  const scored = score === undefined ? {} : { score }
  if (isObject(option.valueCoding)) {
    const coded = codingAt(reading, option.valueCoding, below(path, 'valueCoding'))
    return coded && { ...coded, ...scored }
  }
  if (option.valueInteger !== undefined) {
    const number = valueAt(reading, option, 'valueInteger', 'number', path)
    if (number === undefined) return undefined
    return {
      code: String(number),
      display: { [reading.language]: String(number) },
      ...scored,
      valued: 'integer',
    }
  }
  const display = wordsAt(reading, option, 'valueString', path)
  const code = option.valueString
  if (!display || typeof code !== 'string' || isTaken(code)) return refuse(reading, path, reading.t.missing)
  return { code: code.trim(), display, ...scored, valued: 'string' }
}

/** A code with what it is called. Some write only what it is called: then that is the code as well. */
export function codingAt(reading: Reading, coding: Json, path: string): Option | undefined {
  onlyKeys(reading, coding, codingKeys, path)
  const display = wordsAt(reading, coding, 'display', path)
  const code = valueAt(reading, coding, 'code', 'string', path)?.trim() ?? coding.display
  if (typeof code !== 'string' || isTaken(code)) return refuse(reading, path, reading.t.missing)
  const system = valueAt(reading, coding, 'system', 'string', path)
  const score = scoreAt(reading, coding, path)
  return {
    code: code.trim(),
    display: display ?? { [reading.language]: code.trim() },
    ...(score === undefined ? {} : { score }),
    ...(system === undefined ? {} : { system }),
  }
}

const scoring = new Set<unknown>([urls.ordinalValue, urls.itemWeight])
const harmless = new Set<unknown>([
  'http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix',
  'http://hl7.org/fhir/StructureDefinition/valueset-label',
  'http://hl7.org/fhir/StructureDefinition/designNote',
])

function scoreAt(reading: Reading, from: Json, path: string): number | undefined {
  let score: number | undefined
  for (const { at, value } of listAt(reading, from, 'extension', path)) {
    if (scoring.has(value.url)) {
      score = valueAt(reading, value, 'valueDecimal' in value ? 'valueDecimal' : 'valueInteger', 'number', at)
      if (score === undefined) refuse(reading, at, reading.t.missing)
    } else if (!harmless.has(value.url)) refuse(reading, at, reading.t.extension(String(value.url)))
  }
  return score
}

function different(reading: Reading, options: Option[], path: string): Option[] {
  const seen = new Set<string>()
  for (const [place, { code }] of options.entries()) {
    if (seen.has(code)) refuse(reading, `${path}[${place}]`, reading.t.sameOption(code))
    seen.add(code)
  }
  return options
}

const setKeys = new Set(['system', 'version', 'concept'])
const conceptKeys = new Set(['id', 'extension', 'system', 'version', 'code', 'display', 'designation'])

/** The value sets of a file, by id. One that lists its codes, or has been written out, is understood; one that says how to find them isn't. */
export function valueSetsAt(reading: Reading, resource: Json): void {
  for (const { at, value } of listAt(reading, resource, 'contained', '')) {
    if (value.resourceType !== 'ValueSet') refuse(reading, at, reading.t.refersTo)
    else if (typeof value.id === 'string') {
      const compose = isObject(value.compose) ? value.compose : {}
      const listed = { ...reading, faults: [] }
      const options =
        isObject(value.expansion) && Array.isArray(value.expansion.contains)
          ? listAt(listed, value.expansion, 'contains', below(at, 'expansion')).flatMap((one) =>
              conceptAt(listed, one.value, one.at),
            )
          : listAt(listed, compose, 'include', below(at, 'compose')).flatMap((include) =>
              conceptsAt(listed, include.value, include.at),
            )
      const whole = different(listed, options, below(at, 'compose'))
      // Structor puts in every value set it knows, used or not: only those that are used need be understood.
      if (listed.faults.length === 0 && whole.length > 0) reading.valueSets.set(value.id, whole)
    }
  }
}

function conceptsAt(reading: Reading, include: Json, path: string): Option[] {
  onlyKeys(reading, include, setKeys, path)
  const of = given('system', include.system)
  return listAt(reading, include, 'concept', path).flatMap(({ at, value }) =>
    conceptAt(reading, { ...of, ...value }, at),
  )
}

function conceptAt(reading: Reading, concept: Json, path: string): Option | [] {
  onlyKeys(reading, concept, conceptKeys, path)
  const { designation: _, ...coding } = concept
  return codingAt(reading, { ...coding, _display: asTranslations(concept) }, path) ?? []
}

/** A concept may have its translations as designations. */
function asTranslations({ _display, designation }: Json): unknown {
  if (!Array.isArray(designation)) return _display
  const extension = designation.filter(isObject).flatMap(({ language, value }) =>
    typeof language === 'string' && typeof value === 'string'
      ? {
          url: urls.translation,
          extension: [
            { url: 'lang', valueCode: language },
            { url: 'content', valueString: value },
          ],
        }
      : [],
  )
  const before = isObject(_display) && Array.isArray(_display.extension) ? _display.extension : []
  return { extension: [...before, ...extension] }
}
