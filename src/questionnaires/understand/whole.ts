import { lostNames } from '../answers/calculated-from.ts'
import { canCompile } from '../answers/pattern.ts'
import { known } from '../fhirpath/known.ts'
import { type Form, type Item, isCalculated, isChoice, isQuestion } from '../form.ts'
import { fits } from './conditions.ts'
import { type Reading, refuse } from './reading.ts'

type Placed = { item: Item; path: string; above: string[] }

/** More can't be answered by anybody, and would take long to show. */
const most = { items: 500, options: 5000 }

/** What can only be seen of the whole form: that names differ, conditions ask of questions, and limits leave something between. */
export function checkWhole(reading: Reading, form: Form): void {
  const placed = place(form.items, reading.paths)
  const options = placed.reduce((sum, { item }) => sum + item.options.length, 0)
  if (placed.length > most.items || options > most.options) {
    refuse(reading, 'item', reading.t.tooMany(most.items, most.options))
    return
  }
  // Where questions were refused, that has been said.
  if (!reading.unfinished && reading.faults.length === 0 && !placed.some(({ item }) => isQuestion(item)))
    refuse(reading, 'item', reading.t.noItems)
  const byId = new Map<string, Item>()
  for (const { item, path } of placed) {
    if (byId.has(item.linkId)) refuse(reading, `${path}.linkId`, reading.t.sameLinkId(item.linkId))
    byId.set(item.linkId, item)
  }
  for (const one of placed) {
    checkLimits(reading, one)
    checkConditions(reading, one, byId)
    if (!reading.unfinished)
      for (const name of lostNames(one.item, byId))
        refuse(reading, one.path, reading.t.conditionQuestion(name))
    if (one.item.type === 'open-choice' && byId.has(`${one.item.linkId}.other`))
      refuse(reading, `${one.path}.linkId`, reading.t.takenByOther)
  }
  checkRings(reading, placed)
}

const place = (items: Item[], pathOf: Map<Item, string>, above: string[] = []): Placed[] =>
  items.flatMap((item) => [
    { item, path: pathOf.get(item) ?? '', above },
    ...place(item.items, pathOf, [...above, item.linkId]),
  ])

function checkLimits(reading: Reading, { item, path }: Placed): void {
  const { min, max, minLength = 0, maxLength, regex, calculated } = item
  if (min !== undefined && max !== undefined && min > max) refuse(reading, path, reading.t.minOverMax)
  if (maxLength !== undefined && (!Number.isInteger(maxLength) || maxLength < Math.max(1, minLength)))
    refuse(reading, `${path}.maxLength`, reading.t.minOverMax)
  if (regex !== undefined && !canCompile(regex)) refuse(reading, path, reading.t.regex)
  if (calculated !== undefined && !known(calculated)) refuse(reading, path, reading.t.expression)
  if (!reading.unfinished && item.type === 'group' && item.items.length === 0)
    refuse(reading, path, reading.t.emptyGroup)
  if (item.type !== 'group' && Object.keys(item.text).length === 0)
    refuse(reading, `${path}.text`, reading.t.missing)
}

function checkConditions(reading: Reading, { item, path }: Placed, byId: Map<string, Item>): void {
  for (const [place, condition] of (item.when?.conditions ?? []).entries()) {
    const question = byId.get(condition.question)
    const at = `${path}.enableWhen[${place}]`
    if (question && isCalculated(question)) refuse(reading, `${at}.question`, reading.t.conditionCalculated)
    else if (!question || !isQuestion(question))
      refuse(reading, `${at}.question`, reading.t.conditionQuestion(condition.question))
    else if (!fits(condition, question)) refuse(reading, at, reading.t.conditionAnswer)
    // A choice's code is a text, also where the file has its answers as numbers.
    else if (isChoice(question) && typeof condition.answer === 'number')
      condition.answer = String(condition.answer)
  }
}

/** An item is shown by what is answered elsewhere, and by whether what it stands under is shown: never by itself in the end. */
function checkRings(reading: Reading, placed: Placed[]): void {
  const needs = new Map(
    placed.map(({ item, above }) => [
      item.linkId,
      [...above.slice(-1), ...(item.when?.conditions ?? []).map(({ question }) => question)],
    ]),
  )
  const done = new Set<string>()
  const under = new Set<string>()
  const inRing = new Set<string>()
  const follow = (linkId: string): void => {
    if (under.has(linkId)) inRing.add(linkId)
    if (under.has(linkId) || done.has(linkId)) return
    under.add(linkId)
    for (const next of needs.get(linkId) ?? []) follow(next)
    under.delete(linkId)
    done.add(linkId)
  }
  for (const { item } of placed) follow(item.linkId)
  for (const { item, path } of placed)
    if (inRing.has(item.linkId)) refuse(reading, `${path}.enableWhen`, reading.t.conditionRing)
}
