import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { stateOf } from './eq-5d.ts'
import { instruments, scales } from './scales.ts'
import { codingOf, itemScores, score } from './score.ts'

/** { 'gse.1': 4, 'gse.2': 3, … }; a gap is a question that was skipped. */
const answered = (instrument: string, ...answers: (number | undefined)[]): Record<string, number> =>
  Object.fromEntries(
    answers.flatMap((answer, index) =>
      answer === undefined ? [] : [[`${instrument}.${index + 1}`, answer]],
    ),
  )

describe('WHO-5', () => {
  it('is the sum times four', () => {
    // 3 + 2 + 4 + 1 + 3 = 13; 13 × 4 = 52
    assert.deepEqual(score('who-5', answered('who-5', 3, 2, 4, 1, 3)), { 'who-5': 52 })
  })
  it('goes from 0 (at no time, five times) to 100 (all of the time)', () => {
    assert.deepEqual(score('who-5', answered('who-5', 0, 0, 0, 0, 0)), { 'who-5': 0 })
    assert.deepEqual(score('who-5', answered('who-5', 5, 5, 5, 5, 5)), { 'who-5': 100 })
  })
  it('needs all five answers', () => {
    assert.deepEqual(score('who-5', answered('who-5', 3, 2, undefined, 1, 3)), {})
  })
})

describe('General self-efficacy', () => {
  it('is the sum of ten', () => {
    // 3 × 9 + 2 = 29, the mean that Schwarzer reports for many samples
    assert.deepEqual(score('gse', answered('gse', 3, 3, 3, 3, 3, 3, 3, 3, 3, 2)), { gse: 29 })
  })
  it('makes do with seven answers, by their mean', () => {
    // 4 + 4 + 3 + 3 + 3 + 2 + 2 = 21; 21 ÷ 7 = 3; 3 × 10 = 30
    assert.deepEqual(score('gse', answered('gse', 4, 4, 3, 3, 3, 2, 2)), { gse: 30 })
  })
  it('doesn’t make do with six', () => {
    assert.deepEqual(score('gse', answered('gse', 4, 4, 3, 3, 3, 2)), {})
  })
})

describe('Rosenberg’s self-esteem', () => {
  it('turns the five negative statements round', () => {
    // Agrees (2) with all ten: 5 positive × 2 + 5 negative × (3 − 2) = 10 + 5 = 15
    const agrees = answered('rosenberg', 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
    assert.deepEqual(score('rosenberg', agrees), { rosenberg: 15 })
  })
  it('is 30 for who agrees strongly with 1, 3, 4, 7, 10 and disagrees strongly with the rest', () => {
    assert.deepEqual(score('rosenberg', answered('rosenberg', 3, 0, 3, 3, 0, 0, 3, 0, 0, 3)), {
      rosenberg: 30,
    })
  })
  it('gives the turned answers to whoever asks how well the statements hang together', () => {
    const { 'rosenberg.1': first, 'rosenberg.2': second } = itemScores(
      'rosenberg',
      answered('rosenberg', 3, 3),
    )
    assert.deepEqual([first, second], [3, 0])
  })
})

describe('RAND-36', () => {
  it('recodes as RAND’s first table says', () => {
    const recoded = (number: number, ...answers: number[]) =>
      answers.map((answer) => {
        const code = `rand-36.${number}`
        const scale = Object.keys(scales).find(
          (key) => key.startsWith('rand-36') && scales[key]?.items.includes(code),
        )
        return itemScores(scale ?? '', { [code]: answer })[code]
      })
    assert.deepEqual(recoded(1, 1, 2, 3, 4, 5), [100, 75, 50, 25, 0])
    assert.deepEqual(recoded(3, 1, 2, 3), [0, 50, 100])
    assert.deepEqual(recoded(13, 1, 2), [0, 100])
    assert.deepEqual(recoded(21, 1, 2, 3, 4, 5, 6), [100, 80, 60, 40, 20, 0])
    assert.deepEqual(recoded(24, 1, 2, 3, 4, 5, 6), [0, 20, 40, 60, 80, 100])
    assert.deepEqual(recoded(32, 1, 2, 3, 4, 5), [0, 25, 50, 75, 100])
  })
  it('is the mean of the recoded answers, scale by scale', () => {
    const answers = answered(
      'rand-36',
      ...[3, 3], // 1: 50
      ...[1, 2, 3, 2, 2, 3, 3, 1, 2, 3], // 3–12: 0 50 100 50 50 100 100 0 50 100 = 600 ÷ 10 = 60
      ...[1, 2, 2, 1], // 13–16: 0 100 100 0 = 200 ÷ 4 = 50
      ...[2, 2, 1], // 17–19: 100 100 0 = 200 ÷ 3 = 66.67
      ...[2, 3, 3], // 20: 75; 21: 60; 22: 50, pain (60 + 50) ÷ 2 = 55
      ...[3, 5, 6, 2, 4, 5, 3, 1, 4], // 23: 60, 24: 80, 25: 100, 26: 80, 27: 40, 28: 80, 29: 40, 30: 100, 31: 60
      ...[4, 2, 2, 3, 1], // 32: 75; 33: 25; 34: 75; 35: 50; 36: 100
    )
    const { 'rand-36.role-emotional': emotional, ...scores } = score('rand-36', answers)
    assert.equal(emotional?.toFixed(2), '66.67')
    assert.deepEqual(scores, {
      'rand-36.physical-functioning': 60,
      'rand-36.role-physical': 50,
      'rand-36.energy': 50, // (60 + 40 + 40 + 60) ÷ 4
      'rand-36.emotional-well-being': 88, // (80 + 100 + 80 + 80 + 100) ÷ 5
      'rand-36.social-functioning': 75, // (75 + 75) ÷ 2
      'rand-36.pain': 55,
      'rand-36.general-health': 60, // (50 + 25 + 75 + 50 + 100) ÷ 5
    })
  })
  it('makes a scale of half its questions, and not of fewer', () => {
    // Five of ten, all "not limited at all": 100. One of two on pain: 40. Two of five on general health: too few.
    const answers = {
      ...{ 'rand-36.3': 3, 'rand-36.4': 3, 'rand-36.5': 3, 'rand-36.6': 3, 'rand-36.7': 3 },
      ...{ 'rand-36.21': 4, 'rand-36.33': 1, 'rand-36.34': 1 },
    }
    assert.deepEqual(score('rand-36', answers), { 'rand-36.physical-functioning': 100, 'rand-36.pain': 40 })
  })
  it('uses each question but the second once', () => {
    const used = Object.values(instruments['rand-36']?.scales ?? {}).flatMap(({ items }) => items)
    const all = Object.keys(instruments['rand-36']?.questions ?? {})
    assert.equal(all.length, 36)
    assert.deepEqual([...used, 'rand-36.2'].sort(), all.sort())
  })
})

describe('EQ-5D', () => {
  const levels = (instrument: string, ...[mobility, care, usual, pain, anxiety]: number[]) =>
    Object.fromEntries(
      Object.entries({ mobility, 'self-care': care, 'usual-activities': usual, pain, anxiety }).flatMap(
        ([name, level]) => (level === undefined ? [] : [[`${instrument}.${name}`, level]]),
      ),
    )
  it('is five levels in order', () => {
    assert.equal(stateOf('eq-5d-5l', levels('eq-5d-5l', 2, 1, 1, 3, 5)), '21135')
    assert.equal(stateOf('eq-5d-3l', levels('eq-5d-3l', 1, 1, 2, 3, 1)), '11231')
  })
  it('writes 9 for a level that is missing or that isn’t there', () => {
    assert.equal(stateOf('eq-5d-5l', levels('eq-5d-5l', 2, 1, 1)), '21199')
    assert.equal(stateOf('eq-5d-3l', levels('eq-5d-3l', 1, 1, 5, 1, 1)), '11911')
    assert.equal(stateOf('eq-5d-5l', {}), undefined)
  })
  it('keeps the health of today as it was set', () => {
    assert.deepEqual(score('eq-5d-5l', { 'eq-5d-5l.vas': 73 }), { 'eq-5d-5l.vas': 73 })
    assert.deepEqual(score('eq-5d-3l', { 'eq-5d-3l.vas': 101 }), {})
  })
})

describe('Every instrument', () => {
  it('keeps its scores between their ends, whatever is answered', () => {
    for (const [name, { questions, scales }] of Object.entries(instruments)) {
      const anything = Object.fromEntries(
        Object.keys(questions).map((code) => [code, fc.option(fc.integer({ min: -2, max: 110 }))]),
      )
      fc.assert(
        fc.property(fc.record(anything), (answers) => {
          const given = Object.entries(answers).filter((pair): pair is [string, number] => pair[1] !== null)
          for (const [key, value] of Object.entries(score(name, Object.fromEntries(given)))) {
            const { min = 1, max = 0 } = scales[key] ?? {}
            assert.ok(value >= min - 1e-9 && value <= max + 1e-9, `${key}: ${value}`)
          }
        }),
        { numRuns: 60 },
      )
    }
  })
  it('counts an answer outside its own numbers as none', () => {
    assert.deepEqual(score('who-5', answered('who-5', 6, 5, 5, 5, 5)), {})
    assert.deepEqual(codingOf('rosenberg.4'), { from: 0, to: 3 })
    assert.equal(codingOf('mood.1'), undefined)
  })
  it('knows nothing of a name it hasn’t heard', () => assert.deepEqual(score('mood', { 'mood.1': 3 }), {}))
  it('says whose it is, in three languages, and where its clear change is from', () => {
    for (const { name, instrumentName, copyright, clearlyBetter, clearlyBetterSource } of Object.values(
      scales,
    )) {
      for (const words of [name, instrumentName]) assert.ok(words.nb && words.nn && words.en)
      assert.notEqual(copyright, '')
      assert.equal(clearlyBetter === undefined, clearlyBetterSource === undefined)
    }
  })
})
