import { proportionOf } from '../../statistics/index.ts'
import type { Tally } from '../protection/facts.ts'
import { rest, unstated } from '../protection/tally.ts'
import { alphaOf } from './alpha.ts'
import type { Asked } from './asked.ts'
import { changesOf } from './changes-of.ts'
import { figuresOf } from './figures.ts'
import type { Answer } from './read-tables.ts'
import type { Breakdown, Figures, GroupResults, QuestionResults, QuestionWords, Shown } from './shapes.ts'
import { shown } from './shown.ts'

/** Every question and score of a wave, in the order of the form. */
export function questionsOfWave(answers: Answer[], asked: Asked): QuestionResults[] {
  const questions = Map.groupBy(answers, ({ topic }) => topic.question)
  questions.delete(undefined)
  return [...questions]
    .flatMap(([code, its]) => {
      const [first] = its.filter(({ topic: { kind } }) => isWhole(kind))
      if (code === undefined || !first) return []
      return [{ at: asked.words.place(first.topic, code), results: questionOf(code, its, asked) }]
    })
    .sort((a, b) => a.at - b.at)
    .map(({ results }) => results)
}

const isWhole = (kind: string): boolean => kind === 'question' || kind === 'score' || kind === 'option'

function questionOf(code: string, answers: Answer[], asked: Asked): QuestionResults {
  const of = (kind: string) => answers.filter(({ topic }) => topic.kind === kind)
  const [first] = answers.filter(({ topic: { kind } }) => isWhole(kind))
  const words = asked.words.of((first as Answer).topic, code)
  const whole = answers.filter(({ topic: { kind } }) => kind === 'question' || kind === 'score')
  const alpha = of('alpha')
  return {
    ...{ code, words },
    figures:
      whole.length > 0 ? shown(whole, (tally) => figuresOf(tally, words)) : several(of('option'), words),
    by: of('breakdown').map((answer) => breakdownOf(answer, words, asked)),
    changes: changesOf(of('change'), words, asked),
    alpha: alpha.length > 0 ? shown(alpha, (tally) => ({ n: tally.n, alpha: alphaOf(tally) })) : undefined,
  }
}

/** A question with several answers is protected answer by answer: each that is told has its own share. */
function several(answers: Answer[], { options }: QuestionWords): Shown<Figures> {
  const told = answers.filter((answer) => answer.told.told)
  const [first] = told.length > 0 ? told : answers
  const distribution = options.flatMap(({ value, display }) => {
    const its = told.find(({ topic }) => topic.option === value)?.told
    const count = its?.told ? (its.tally.counts.yes ?? 0) : 0
    const share = its?.told ? proportionOf(count, its.tally.n) : undefined
    return share ? [{ value, display, count, share }] : []
  })
  return shown(first ? [first] : [], ({ n, asked }) => ({
    ...{ n, asked, missing: asked === undefined ? undefined : asked - n, distribution },
    ...{ summary: undefined, ends: undefined, topTwo: undefined },
  }))
}

function breakdownOf(answer: Answer, words: QuestionWords, asked: Asked): Breakdown {
  const by = answer.topic.by ?? ''
  const background = asked.words.of(answer.topic, by)
  const display = (value: string) =>
    background.options.find((option) => option.value === value)?.display ?? { nb: value }
  const places = new Map(background.options.map(({ value }, at) => [value, at]))
  const groupOf = ([value, tally]: [string, Tally]): GroupResults => {
    const kind = value === rest || value === unstated ? value : 'group'
    return { value, kind, display: kind === 'group' ? display(value) : {}, figures: figuresOf(tally, words) }
  }
  return {
    by,
    text: background.text,
    table: shown([answer], ({ n, groups = {} }, together) => ({
      n,
      groups: Object.entries(groups)
        .map(groupOf)
        .sort((a, b) => (places.get(a.value) ?? last) - (places.get(b.value) ?? last)),
      together: together.map((value) => ({ value, display: value === unstated ? {} : display(value) })),
    })),
  }
}

const last = 1000
