import { codeOf } from '../../evaluations/index.ts'
import { everyItem, type Form, questionsOf, shownItems } from '../../questionnaires/index.ts'
import { keyOf, type Tally } from '../protection/facts.ts'
import { alphaOf } from './alpha.ts'
import { backgroundIn, type Counted, countedIn } from './questions.ts'
import { asValue, type ClosedWave, type KnownTopic, type Sheet } from './waves.ts'

/** What one run gave to one topic. */
export type CountOf = { topic: KnownTopic; tally: Tally }

/** All that one wave of a run says by itself: who answered, each question, each score, and these by who answered. */
export function countsOfWave(wave: ClosedWave, background: Map<string, Record<string, string>>): CountOf[] {
  const { form, versionId, sheets } = wave
  const shown = shownIn(form, versionId, sheets)
  const backgrounds = backgroundIn(form, versionId)
  const asked = new Set([...backgrounds, ...[...background.values()].flatMap((its) => Object.keys(its))])
  const counts = countedIn(wave).flatMap((counted): CountOf[] => {
    if (counted.item?.repeats) return countsOfOptions(wave, counted, shown)
    const whole = countOf(wave, counted, shown)
    if (backgrounds.includes(counted.code)) return [whole]
    const by = [...asked].map((code) => brokenDown(wave, whole, counted, code, background))
    return [whole, ...by, ...alphaOf(wave, whole, counted)]
  })
  return [answered(wave), ...counts]
}

const answered = ({ wave, invited, versionId, sheets }: ClosedWave): CountOf => ({
  topic: { wave, code: '', kind: 'answered', versionId },
  tally: { n: sheets.length, ...(invited !== null && { asked: invited }), counts: {} },
})

type Shown = (code: string) => number

function countOf(closed: ClosedWave, counted: Counted, shown: Shown): CountOf {
  const { wave, versionId, sheets } = closed
  const { code, sensitive, item } = counted
  const of = item && decidersOf(closed, item.linkId).map((its) => keyOf({ wave, code: its }))
  const tally = tallyOf(sheets.map(({ facts }) => facts[code]).filter(isOne))
  return {
    topic: {
      ...{ wave, code, sensitive, versionId, question: code },
      kind: item ? 'question' : 'score',
      ...(of?.length && { of }),
    },
    tally: { ...tally, asked: Math.max(tally.n, item ? shown(code) : sheets.length) },
  }
}

/** A question with several answers is as many questions of yes and no: so each of them is protected. */
function countsOfOptions(closed: ClosedWave, counted: Counted, shown: Shown) {
  const { wave, versionId, sheets } = closed
  const { code, sensitive, item } = counted
  const given = sheets.map(({ facts }) => facts[code]).filter((fact) => Array.isArray(fact))
  const of = item && decidersOf(closed, item.linkId).map((its) => keyOf({ wave, code: its }))
  const codes = item?.options.map((option) => option.code) ?? []
  const options = item?.type === 'open-choice' ? [...codes, 'other'] : codes
  return options.map((option): CountOf => {
    const tally = tallyOf(given.map((values) => (values.includes(option) ? 'yes' : 'no')))
    return {
      topic: {
        ...{ wave, code: `${code}=${option}`, sensitive, versionId, question: code, option },
        kind: 'option',
        ...(of?.length && { of }),
      },
      tally: { ...tally, asked: Math.max(tally.n, shown(code)) },
    }
  })
}

function brokenDown(
  { wave, versionId, sheets }: ClosedWave,
  { tally: { asked: _, ...whole } }: CountOf,
  { code, sensitive }: Counted,
  by: string,
  background: Map<string, Record<string, string>>,
): CountOf {
  const groups = Map.groupBy(
    sheets.filter(({ facts }) => isOne(facts[code])),
    (sheet) => groupOf(sheet, by, background),
  )
  groups.delete(undefined)
  const tallies = [...groups].map(
    ([group, its]) => [group, tallyOf(its.map(({ facts }) => facts[code]).filter(isOne))] as const,
  )
  return {
    topic: { wave, code, by, sensitive, kind: 'breakdown', question: code, versionId },
    tally: { ...whole, groups: Object.fromEntries(tallies) },
  }
}

/** What somebody said of who they are: on this sheet, or in an earlier wave. */
function groupOf(
  { facts, pseudonym }: Sheet,
  by: string,
  background: Map<string, Record<string, string>>,
): string | undefined {
  const said = facts[by]
  return isOne(said) ? asValue(said) : background.get(pseudonym)?.[by]
}

/** How many were shown each question: those whose earlier answers led to it. */
function shownIn(form: Form, versionId: number, sheets: Sheet[]): Shown {
  const times = new Map<string, number>()
  const asked = questionsOf(form).map(({ code, linkId }) => ({
    linkId,
    code: codeOf({ linkId, ...(code && { code }) }, versionId),
  }))
  for (const { answers } of sheets) {
    const shown = shownItems(form, answers)
    for (const { linkId, code } of asked) if (shown.has(linkId)) times.set(code, (times.get(code) ?? 0) + 1)
  }
  return (code) => times.get(code) ?? 0
}

/** The questions whose answers decide whether this one is asked, here or on a group around it. */
function decidersOf(closed: ClosedWave, linkId: string): string[] {
  const { form, versionId } = closed
  const every = everyItem(form.items)
  const around = every.filter((item) => everyItem([item]).some((inner) => inner.linkId === linkId))
  const deciding = new Set(
    around.flatMap(({ when }) => when?.conditions.map(({ question }) => question) ?? []),
  )
  const known = new Set(countedIn(closed).flatMap(({ item }) => (item?.repeats ? [] : (item?.linkId ?? []))))
  return every
    .filter((item) => deciding.has(item.linkId) && known.has(item.linkId))
    .map((item) => codeOf(item, versionId))
}

export function tallyOf(values: (string | number | boolean)[]): Tally {
  const counts: Record<string, number> = {}
  for (const value of values.map(asValue)) counts[value] = (counts[value] ?? 0) + 1
  return { n: values.length, counts }
}

const isOne = (fact: unknown): fact is string | number | boolean =>
  fact !== undefined && fact !== null && !Array.isArray(fact)
