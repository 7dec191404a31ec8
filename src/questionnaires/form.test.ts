import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { answersTo, anyForm, anythingSent } from '../../test/questionnaires.ts'
import { matches } from './answers/pattern.ts'
import { type Answers, everyItem, type Form, type Item, isChoice, isNumber, type Value } from './form.ts'
import {
  fromQuestionnaireResponse,
  questionsOf,
  readAnswers,
  shownItems,
  toQuestionnaire,
  toQuestionnaireResponse,
  understand,
} from './index.ts'

const runs = { numRuns: 150 }
const here = { locale: 'nb' as const }

describe('A form', () => {
  it('is the same when it has been written as a Questionnaire and understood again', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        assert.deepEqual(understand(JSON.parse(JSON.stringify(toQuestionnaire(form)))), { ok: true, form })
      }),
      runs,
    )
  })

  it('shows what its conditions say, and nothing more', () => {
    fc.assert(
      fc.property(anyForm, fc.array(fc.nat(3), { maxLength: 12 }), (form, picks) => {
        const answers = pick(form, picks)
        assert.deepEqual(shownItems(form, answers), simplyShown(form, answers))
      }),
      runs,
    )
  })

  it('lets no answer through that its question forbids, whatever is sent', () => {
    fc.assert(
      fc.property(
        anyForm.chain((form) => fc.tuple(fc.constant(form), anythingSent(questionsOf(form)))),
        ([form, sent]) => {
          const { answers, state } = readAnswers(form, sent, here, 'final')
          const shown = shownItems(form, answers)
          for (const [linkId, answer] of Object.entries(answers)) {
            assert.ok(shown.has(linkId))
            assertAllowed(
              questionsOf(form).find((item) => item.linkId === linkId),
              answer,
            )
          }
          for (const { linkId, required } of questionsOf(form)) {
            const told = state.errors.some(({ field }) => field === `a.${linkId}`)
            if (required && shown.has(linkId) && answers[linkId] === undefined) assert.ok(told)
          }
        },
      ),
      runs,
    )
  })

  it('gives back the same answers from a QuestionnaireResponse', () => {
    fc.assert(
      fc.property(anyForm, fc.array(fc.nat(3), { maxLength: 12 }), (form, picks) => {
        const all = pick(form, picks)
        const shown = shownItems(form, all)
        const answers = Object.fromEntries(Object.entries(all).filter(([linkId]) => shown.has(linkId)))
        const response = toQuestionnaireResponse(form, all, { questionnaire: 'urn:x' })
        assert.deepEqual(fromQuestionnaireResponse(form, JSON.parse(JSON.stringify(response))), answers)
      }),
      runs,
    )
  })
})

/** Some of the questions answered, with one of three answers each. */
function pick(form: Form, picks: number[]): Answers {
  return Object.fromEntries(
    questionsOf(form).flatMap((item, at) => {
      const answer = answersTo(item)[picks[at] ?? 3]
      return answer === undefined ? [] : [[item.linkId, item.repeats ? [answer] : answer]]
    }),
  )
}

/** The same, worked out in the plainest way: take away what doesn't hold, till nothing more goes. */
function simplyShown(form: Form, all: Answers): Set<string> {
  const parent = new Map(
    everyItem(form.items).flatMap((item) => item.items.map((one) => [one, item] as const)),
  )
  let shown = new Set<string>()
  for (const item of everyItem(form.items)) {
    const above = parent.get(item)
    const holds = (item.when?.conditions ?? []).map(({ question, operator, answer }) => {
      const given = shown.has(question) ? [all[question] ?? []].flat() : []
      if (operator === 'exists') return given.length > 0 === answer
      return given.some((one) => {
        if (operator === '=') return one === answer
        if (operator === '!=') return one !== answer
        if (operator === '>') return one > answer
        if (operator === '<') return one < answer
        return operator === '>=' ? one >= answer : one <= answer
      })
    })
    const met = !item.when || (item.when.all ? holds.every(Boolean) : holds.some(Boolean))
    if (met && (!above || shown.has(above.linkId))) shown = new Set([...shown, item.linkId])
  }
  return shown
}

function assertAllowed(item: Item | undefined, answer: Value | Value[]): void {
  assert.ok(item)
  assert.equal(Array.isArray(answer), item.repeats)
  for (const value of [answer].flat()) {
    if (typeof value === 'object') assert.ok(item.type === 'open-choice' && value.other.trim() !== '')
    else if (isChoice(item)) assert.ok(item.options.some(({ code }) => code === value))
    else if (isNumber(item)) {
      assert.ok(typeof value === 'number' && Number.isFinite(value))
      assert.ok(item.type !== 'integer' || Number.isInteger(value))
      assert.ok(value >= Number(item.min ?? -Infinity) && value <= Number(item.max ?? Infinity))
    } else if (item.type === 'boolean') assert.equal(typeof value, 'boolean')
    else if (item.type === 'date') {
      assert.match(String(value), /^\d{4}-\d\d-\d\d$/)
      assert.ok(String(value) >= String(item.min ?? '') && String(value) <= String(item.max ?? '9'))
    } else {
      assert.ok(typeof value === 'string' && value.length <= (item.maxLength ?? 10_000))
      assert.ok(value.length >= (item.minLength ?? 1) && (!item.regex || matches(item.regex, value)))
    }
  }
}
