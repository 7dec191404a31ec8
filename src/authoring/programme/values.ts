import type { ProgrammeItem } from '../../courses/index.ts'
import type { Fields } from '../kit/merge.ts'
import { fieldsOfParts, mostDays, type Part, partsIn, partsOf } from './parts.ts'

/** Every field of the programme: a day each, with its parts taken together. */
export const programmeFields: string[] = Array.from({ length: mostDays }, (_, at) => `day-${at + 1}`)

export const valuesOf = (items: ProgrammeItem[]): Fields => fieldsOfParts(partsOf(items))

/** The days as they are compared when two write at once. */
export const comparable = (fields: Fields): Fields => ({
  ...fields,
  ...Object.fromEntries(
    [...Map.groupBy(partsIn(fields), ({ day }) => day)].map(([day, parts]) => [
      `day-${day}`,
      parts.map((part) => JSON.stringify(part)),
    ]),
  ),
})

/** The same the other way: days that were compared as one each, as parts again. */
export function expanded(fields: Fields): Fields {
  const days = programmeFields.map((name) => [fields[name] ?? []].flat())
  if (days.every((parts) => parts.length === 0)) return fields
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => !/^(p\d+-|day-\d)/.test(name)))
  return { ...others, ...fieldsOfParts(days.flat().flatMap(partIn).sort(byDayAndClock)) }
}

/** One that came back as it was sent; anything else is none of ours. */
export function partIn(text: string): Part[] {
  try {
    const part = JSON.parse(text) as Part
    const isPart =
      typeof part === 'object' && part !== null && Object.values(part).every((one) => typeof one === 'string')
    return isPart ? [part] : []
  } catch {
    return []
  }
}

const byDayAndClock = (a: Part, b: Part): number =>
  Number(a.day) - Number(b.day) ||
  (a.starts ?? '').padStart(5, '0').localeCompare((b.starts ?? '').padStart(5, '0'))
