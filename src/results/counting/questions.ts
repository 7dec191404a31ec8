import { codeOf } from '../../evaluations/index.ts'
import { instruments, scales } from '../../instruments/index.ts'
import {
  backgroundCodes,
  calculatedFrom,
  everyItem,
  type Form,
  type Item,
  isAboutCourse,
  isCalculated,
  questionsOf,
} from '../../questionnaires/index.ts'

/** Something in a form that figures are made of: a question of our own or others', or a score. */
export type Counted = {
  code: string
  /** About health or life. What isn't known to be about the course is held to be. */
  sensitive: boolean
  item?: Item
  /** What answers are worth, where they are numbers or steps: then there is a mean, and a change. */
  worth?: (value: unknown) => number | undefined
}

/**
 * What is counted of a form. Scores and what the form itself works out, but not the questions they are made of: what all of these sum to, less the scores, would be whoever
 * skipped one. Nothing of dates and own words. Who answered is no figure of its own: how many are in a group is told only where the group is.
 */
export function countedIn(form: Form, versionId: number): Counted[] {
  const scores = scalesOf(form)
  const inScores = new Set(scores.flatMap((code) => scales[code]?.items ?? []))
  const inOthers = calculatedFrom(form)
  const questions = questionsOf(form).flatMap((item): Counted[] => {
    const code = codeOf(item, versionId)
    if (inScores.has(code) || inOthers.has(item.linkId)) return []
    if (backgroundCodes.has(code) || !isCounted(item)) return []
    const worth = worthOf(item)
    return [{ code, sensitive: !isAboutCourse(code), item, ...(worth && { worth }) }]
  })
  const ownScores = everyItem(form.items)
    .filter((item) => isCalculated(item) && !inOthers.has(item.linkId))
    .map((item) => codeOf(item, versionId))
  const ofScores = [...ownScores, ...scores].map((code) => ({ code, sensitive: true, worth: asNumber }))
  return [...new Map([...questions, ...ofScores].map((counted) => [counted.code, counted])).values()]
}

/** The scores that are made of a form: those of the instruments in it. */
function scalesOf({ items }: Form): string[] {
  const used = new Set(everyItem(items).flatMap(({ instrument }) => instrument ?? []))
  return [...used].flatMap((instrument) => Object.keys(instruments[instrument]?.scales ?? {}))
}

/** The background questions of the bank that a form asks: what the others can be broken down by. */
export const backgroundIn = (form: Form, versionId: number): string[] =>
  questionsOf(form)
    .filter((item) => !item.repeats)
    .map((item) => codeOf(item, versionId))
    .filter((code) => backgroundCodes.has(code))

const isCounted = ({ type }: Item): boolean => type !== 'date' && type !== 'string' && type !== 'text'

function worthOf({ type, repeats, options }: Item): Counted['worth'] {
  if (repeats) return undefined
  if (type === 'integer' || type === 'decimal' || type === 'quantity') return asNumber
  const scored = options.length > 0 && options.every(({ score }) => score !== undefined)
  if (type !== 'choice' || !scored) return undefined
  return (value) => options.find(({ code }) => code === value)?.score
}

const asNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
