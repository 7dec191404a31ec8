import { createHash } from 'node:crypto'
import type { CodeableConcept, Element, Extension, MeasureReportGroupPopulation, Quantity } from 'fhir/r4.js'
import type { Hidden } from '../../asking/shapes.ts'

/** Whose codes they are: ours stand under names of our own, as in the questionnaires. */
export const systems = {
  question: 'urn:mestring:question',
  answer: 'urn:mestring:answer',
  population: 'http://terminology.hl7.org/CodeSystem/measure-population',
  statistic: 'http://terminology.hl7.org/CodeSystem/observation-statistics',
  /** Statistics that have no code there; as the column `measure` of the CSV file has them. */
  measure: 'urn:mestring:statistic',
  scoring: 'http://terminology.hl7.org/CodeSystem/measure-scoring',
}
const dataAbsentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'
export const whyHidden = 'urn:mestring:why-hidden'

export const absent = (reason: 'masked' | 'unknown'): Element => ({
  extension: [{ url: dataAbsentReason, valueCode: reason }],
})

/** Why it is masked, as the API has it. */
export const because = ({ why }: Pick<Hidden, 'why'>): { extension: Extension[] } => ({
  extension: [{ url: whyHidden, valueCode: why }],
})

/** A code of ours, and what it means to a reader. */
export const coded = (system: string, code: string, text: string): CodeableConcept => ({
  coding: [{ system, code }],
  ...(text && { text }),
})

/** `initial-population` was asked, `measure-population` has answered. */
export type Population = 'initial-population' | 'measure-population'

export const populationCode = (code: Population, text: string): CodeableConcept =>
  coded(systems.population, code, text)

/** So many; or that it isn't for telling. */
export const population = (
  code: Population,
  text: string,
  count: number | 'masked',
): MeasureReportGroupPopulation => ({
  code: populationCode(code, text),
  ...(count === 'masked' ? { _count: absent('masked') } : { count }),
})

/** A mean, with the digits anybody needs. */
export const scoreOf = (mean: number | undefined): { measureScore?: Quantity } =>
  mean === undefined ? {} : { measureScore: { value: Number(mean.toFixed(6)) } }

/** An id that stays the same as long as what it names does. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
