import { compareTallies, differenceOf, type Tally as Values } from '../../statistics/index.ts'
import type { Tally } from '../protection/facts.ts'
import { type Asked, spreadOf } from './asked.ts'
import { valuesOf } from './figures.ts'
import type { Answer } from './read-tables.ts'
import type { ChangeResults, QuestionWords } from './shapes.ts'
import { shown } from './shown.ts'

/** How people have changed since each earlier wave that asked the same. */
export function changesOf(changes: Answer[], words: QuestionWords, asked: Asked): ChangeResults[] {
  const since = Map.groupBy(changes, ({ topic }) => topic.since?.[0] ?? '')
  return [...since].map(([first, its]) => {
    const keys = new Set(its.map(({ key }) => key))
    const stayed = asked.answers.filter(({ topic }) => topic.kind === 'stayed' && keys.has(topic.by ?? ''))
    return {
      since: first,
      change: shown(its, (tally) => ({ change: changeOf(tally, first, its[0] as Answer, words, asked) })),
      stayed: stayed.length > 0 ? shown(stayed, (tally) => ({ groups: groupsOf(tally, words) })) : undefined,
    }
  })
}

function changeOf(tally: Tally, first: string, { topic }: Answer, words: QuestionWords, asked: Asked) {
  const differences: Values = Object.entries(tally.counts).map(([value, count]) => ({
    value: Number(value),
    count,
  }))
  return differenceOf(differences, {
    higherIsBetter: words.higherIsBetter,
    smallestImportant: words.clearlyBetter?.by,
    sdBefore: spreadOf(first, topic.question ?? '', words, asked),
  })
}

function groupsOf({ groups = {} }: Tally, words: QuestionWords) {
  const values = (group: string): Values => {
    const tally = groups[group]
    return (tally && valuesOf(tally, words)) ?? []
  }
  return compareTallies(values('stayed'), values('left'))
}
