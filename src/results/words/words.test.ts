import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { differenceOf, proportionOf, runChart, summaryOf, xmrChart } from '../../statistics/index.ts'
import { betterOf, phasesOf, startsOf } from '../asking/better.ts'
import type { Series } from '../asking/series-of.ts'
import type { ChangeResults, Figures, QuestionResults, QuestionWords, WaveResults } from '../asking/shapes.ts'
import { flowOf } from '../findings/flow.ts'
import { runChartOf } from '../findings/run-rows.ts'
import type { Unit } from '../protection/tables.ts'
import { changeInWords } from './change-words.ts'
import { flowSays, flowSteps } from './flow-words.ts'
import { inShort } from './in-short.ts'
import { asText, saidOf } from './question-words.ts'
import { howWeKnow, seriesInWords } from './series-words.ts'

const steps = ['Ingen', 'Liten', 'Noe', 'Stor', 'Svært stor'].map((nb, at) => ({
  ...{ value: String(at + 1), display: { nb }, score: at + 1 },
}))
const words: QuestionWords = {
  ...{ kind: 'steps', text: { nb: 'Hvor stor nytte?' }, options: steps, higherIsBetter: true },
  range: { min: 1, max: 5 },
}

/** How many gave each of the five answers, the least first. */
function figuresOf(counts: number[]): Figures {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const distribution = steps.flatMap(({ value, display }, at) => {
    const share = proportionOf(counts[at] ?? 0, n)
    return share ? [{ value, display, count: counts[at] ?? 0, share }] : []
  })
  const summary = summaryOf(counts.map((count, at) => ({ value: at + 1, count })))
  return { n, asked: n, missing: 0, distribution, summary, ends: undefined, topTwo: undefined }
}

const told = { told: true, waiting: 0, runs: 1 } as const

const question = (code: string, changes: ChangeResults[] = []): QuestionResults => ({
  ...{ code, words, by: [], alpha: undefined, changes },
  figures: { ...told, ...figuresOf([0, 0, 2, 4, 6]) },
})

const wave = (name: string, questions: QuestionResults[], invited = 14): WaveResults => ({
  ...{ wave: name, flow: undefined, questions },
  answered: { ...told, answered: 12, invited, share: proportionOf(12, invited) },
})

const changed = (differences: number[]): ChangeResults => ({
  ...{ since: 'last-day', stayed: undefined },
  change: { ...told, change: differenceOf(differences.map((value) => ({ value, count: 1 }))) },
})

const said = (waves: WaveResults[]) => inShort({ waves }, 'nb').map(asText)

describe('Kort sagt', () => {
  it('says what most answered, who was silent, and that one time tells nothing of later', () => {
    assert.deepEqual(said([wave('last-day', [question('benefit')])]), [
      '10 av 12 svarte «Stor» eller «Svært stor» på spørsmålet «Hvor stor nytte?».',
      '2 som ble spurt, svarte ikke. Vi vet ikke hva de mener.',
      'Svarene er fra siste kursdag. De sier ikke hvordan det går med folk senere.',
    ])
  })
  it('says what is clearly better, and what can’t be told from chance', () => {
    const later = wave('after-3-months', [
      question('where-to-turn', [changed([1, 1, 2, 1, 2, 1, 1, 2])]),
      question('everyday', [changed([1, -1, 0, 1, -1, 0, 1, 0])]),
    ])
    assert.deepEqual(said([wave('last-day', [question('benefit')]), later]).slice(1), [
      'Tre måneder etter er dette klart bedre enn siste kursdag: å vite hvem de kan spørre.',
      'Bare 8 svarte begge ganger. Én person til eller fra flytter tallene mye. Hvordan det går med de andre, vet vi ikke.',
      'Vi kan ikke si om dette er annerledes tre måneder etter enn siste kursdag: å klare hverdagen. Forskjellen er for liten til å skilles fra tilfeldigheter.',
    ])
  })
  it('says what was better an earlier time and can’t be told any more, and of how many', () => {
    const many = (one: number, other: number) =>
      changed(Array.from({ length: 24 }, (_, at) => (at % 2 ? one : other)))
    const waves = ['last-day', 'after-3-months', 'after-6-months', 'after-12-months'].map((name, at) =>
      wave(name, [question('everyday', at === 0 ? [] : [at < 3 ? many(1, 2) : many(1, -1)])], 40),
    )
    assert.deepEqual(said(waves), [
      '10 av 12 svarte «Stor» eller «Svært stor» på spørsmålet «Hvor stor nytte?». Spurt siste kursdag.',
      'Et halvt år etter var dette klart bedre enn siste kursdag: å klare hverdagen.',
      'Vi kan ikke si om dette er annerledes ett år etter enn siste kursdag: å klare hverdagen. Forskjellen er for liten til å skilles fra tilfeldigheter.',
      'Det gjelder de 24 som svarte begge ganger.',
    ])
  })
  it('says that a change isn’t shown, and doesn’t call it too few', () => {
    const hidden: ChangeResults = {
      ...{ since: 'last-day', stayed: undefined },
      change: { told: false, why: 'few-left-out', waiting: 1 },
    }
    const later = wave('after-3-months', [question('benefit', [hidden])])
    assert.equal(
      said([wave('last-day', [question('benefit')]), later]).at(-1),
      'Hva som har endret seg tre måneder etter, kan ikke vises ennå: noen kunne kjennes igjen.',
    )
  })
  it('says nothing where nothing may be told', () => {
    const untold = { told: false, why: 'few-answers', waiting: 1 } as const
    const few = { ...question('benefit'), figures: untold }
    assert.deepEqual(said([{ ...wave('last-day', [few]), answered: untold }]), [])
  })
})

describe('Who answered', () => {
  const shownFlow = (everyWaveSoFar: number, runs: number, of: number) => ({
    ...{ ...told, runs, since: 'before', everyWaveSoFar, of },
  })
  const first = {
    ...wave('before', [], 20),
    answered: { ...told, runs: 3, answered: 16, invited: 20, share: undefined },
  }
  const later = { ...wave('after-3-months', [], 18), flow: shownFlow(7, 2, 11) }
  const drawn = (unit: Unit) => {
    const flow = flowOf({ unit, waves: [first, later] })
    return [
      flowSays(flow, 'nb'),
      ...flowSteps(flow, 'nb').map(({ amount, label, of }) => [amount, label, of]),
    ]
  }
  it('is told of a course from time to time, against those of the same runs who could have answered', () => {
    assert.deepEqual(drawn({ kind: 'course', id: 1 }), [
      '16 av 20 som ble spurt, svarte. Tallene for senere er fra 2 av 3 gjennomføringer: resten er ikke spurt ennå, eller venter på flere svar.',
      [20, 'ble spurt', undefined],
      [16, 'svarte før kurset', undefined],
      [7, 'av 11 svarte også tre måneder etter', undefined],
    ])
  })
  it('is told of a service each time by itself, since its courses ask at different times', () => {
    assert.deepEqual(drawn({ kind: 'service', id: 1 }), [
      'Kursene spør til ulike tider. Her er hver gang for seg.',
      [16, 'av 20 som ble spurt, svarte før kurset', 20],
      [12, 'av 18 som ble spurt, svarte tre måneder etter', 18],
    ])
  })
})

describe('The words of a figure', () => {
  it('says all and none as such', () => {
    assert.equal(
      asText(saidOf(figuresOf([0, 0, 0, 5, 7]), words, 'nb')),
      'Alle 12 svarte «Stor» eller «Svært stor».',
    )
    assert.equal(
      asText(saidOf(figuresOf([6, 6, 0, 0, 0]), words, 'nb')),
      'Ingen av 12 svarte «Stor» eller «Svært stor».',
    )
  })
  it('says clearly better only when the interval leaves nought out, and doesn’t round it to nought', () => {
    const better = differenceOf([0, 0, 1, 1, 1, 1, 0, 1, 1, 0].map((value) => ({ value, count: 1 })))
    assert.match(changeInWords(better, 'nb'), /^Klart bedre: \+0,6 \(fra \+0,2 til \+1\)$/)
    const unsure = differenceOf([1, -1, 1, 0, 0].map((value) => ({ value, count: 1 })))
    assert.match(changeInWords(unsure, 'nb'), /^Vet ikke: \+0,2 \(fra −/)
  })
})

describe('Whether a course gets better', () => {
  const [low, high] = [
    [6.8, 7.3, 6.6, 7, 6.8],
    [7.8, 8, 8.3, 8, 8.5],
  ] as const
  it('is told by one rule: more than chance, and the end on the other side of the middle', () => {
    assert.deepEqual(
      [
        betterOf([...low, ...high], [5], true),
        betterOf([...low, ...high], [], true),
        betterOf([...low, ...high], [5], false),
        betterOf([...high, ...low], [], true),
        betterOf([...low, ...high, ...high, ...low], [], true),
        betterOf([...low, ...high, ...low, ...high], [], true),
        betterOf([7, 8, 7, 8, 7, 8, 7, 8, 7, 8], [5], true),
        betterOf([...low, 8, 9], [5], true),
      ],
      ['better', 'better', 'worse', 'worse', 'moved', 'moved', 'chance', 'too-few'],
    )
  })
  it('begins a new median only where there are three runs before and after', () => {
    assert.deepEqual(startsOf([2, 5, 6, 9], 10), [5])
    assert.deepEqual(startsOf([3, 6], 10), [3, 6])
  })
  it('says of what was done how it went after, and by which sign we know', () => {
    const series = seriesOfValues([...low, ...high], [5])
    assert.deepEqual(seriesInWords(series, { code: 'benefit', words }, 'nb').slice(0, 2), [
      'Ja. Kurset har blitt bedre, mer enn tilfeldigheter kan gi.',
      'Etter «Fire kvelder» ligger alle 5 gjennomføringer over medianen fra før.',
    ])
    assert.deepEqual(howWeKnow(series, 'nb'), [
      'Linja krysser medianen for alle (7,6) bare én gang. Tilfeldigheter gir nesten alltid minst 2.',
      'Medianen er midten: like mange gjennomføringer ligger over som under.',
      'Det viser ikke at tiltaket var grunnen. Noe annet kan ha endret seg samtidig.',
    ])
    const { actions, phases } = runChartOf(series, '', 'nb')
    assert.deepEqual(actions, [{ before: 5, label: 'Fire kvelder' }])
    assert.deepEqual(
      phases.map(({ from, to, label }) => [from, to, label]),
      [
        [0, 5, 'median 6,8'],
        [5, 10, 'median 8,0'],
      ],
    )
  })
})

/** A run a half-year, from January 2022. */
function seriesOfValues(values: number[], starts: number[]): Series {
  const startsOn = (at: number) => `${2022 + Math.floor(at / 2)}-${at % 2 === 0 ? '01' : '09'}-10`
  const figures = figuresOf([0, 0, 2, 4, 6])
  return {
    ...{ words, measure: 'mean', waiting: [] },
    points: values.map((value, at) => ({
      ...{ value, figures, runs: [{ id: at, slug: String(at), startsOn: startsOn(at) }] },
    })),
    marks: starts.map((before) => ({ on: startsOn(before), words: { nb: 'Fire kvelder.' }, before })),
    phases: phasesOf(values, starts),
    better: betterOf(values, starts, true),
    runChart: runChart(values),
    xmrChart: xmrChart(values, starts),
  }
}
