import { z } from 'zod'
import type { Fields } from '../../../authoring/index.ts'
import type { FieldError } from '../../../platform/form.ts'
import { type Condition, type Item, isChoice, isNumber } from '../../form.ts'
import type { texts } from './texts.ts'

/** When something is shown, as it can be said here: by one question, and one or more answers to it. */
export type Wish =
  | { kind: 'always' }
  | { kind: 'is'; question: string; answers: string[] }
  | { kind: 'compared'; question: string; operator: '>=' | '<='; number: number }
  | { kind: 'answered'; question: string }
  /** Made elsewhere, by more than one question: it can be taken away here, and not changed. */
  | { kind: 'complicated' }

export function wishOf({ when }: Item): Wish {
  const [first, ...more] = when?.conditions ?? []
  if (!when || !first) return { kind: 'always' }
  const { question, operator, answer } = first
  const isAny = more.length === 0 || !when.all
  const isOne = when.conditions.every((one) => one.question === question && one.operator === '=')
  if (isOne && isAny && typeof answer !== 'number')
    return { kind: 'is', question, answers: when.conditions.map((one) => String(one.answer)) }
  if (more.length > 0) return { kind: 'complicated' }
  if (operator === 'exists' && answer === true) return { kind: 'answered', question }
  if ((operator === '>=' || operator === '<=') && typeof answer === 'number')
    return { kind: 'compared', question, operator, number: answer }
  return { kind: 'complicated' }
}

/** The same as a form has it. */
export function whenOf(wish: Wish, waitsFor: Item | undefined): Item['when'] {
  switch (wish.kind) {
    case 'is': {
      const answer = (code: string) => (waitsFor?.type === 'boolean' ? code === 'true' : code)
      return any(
        wish.answers.map((code) => ({ question: wish.question, operator: '=', answer: answer(code) })),
      )
    }
    case 'compared':
      return any([{ question: wish.question, operator: wish.operator, answer: wish.number }])
    case 'answered':
      return any([{ question: wish.question, operator: 'exists', answer: true }])
    default:
      return undefined
  }
}

const any = (conditions: Condition[]): Item['when'] => ({ all: false, conditions })

/** What somebody chose on the page, for a question that can be waited for; or why it can’t be that. */
export function readWish(
  fields: Fields,
  waitsFor: Item,
  t: (typeof texts)['nb'],
): { ok: true; wish: Wish } | { ok: false; error: FieldError } {
  const question = waitsFor.linkId
  const refused = (field: string, message: string) => ({ ok: false as const, error: { field, message } })
  if (isNumber(waitsFor)) {
    const number = Number(
      String(fields.number ?? '')
        .trim()
        .replace(',', '.') || Number.NaN,
    )
    if (!Number.isFinite(number) || (waitsFor.type === 'integer' && !Number.isInteger(number)))
      return refused('number', t.needNumber)
    return {
      ok: true,
      wish: { kind: 'compared', question, operator: fields.operator === '<=' ? '<=' : '>=', number },
    }
  }
  const possible = answersTo(waitsFor)
  if (possible.length === 0) return { ok: true, wish: { kind: 'answered', question } }
  const answers = [fields.answers ?? []].flat().filter((answer) => possible.includes(answer))
  return answers.length === 0
    ? refused('answers', t.needAnswer)
    : { ok: true, wish: { kind: 'is', question, answers } }
}

/** The answers there are to a question; none where people write. */
export function answersTo(item: Item): string[] {
  if (item.type === 'boolean') return ['true', 'false']
  return isChoice(item) ? item.options.map(({ code }) => code) : []
}

/** A wish as one field, so that two who write at once are asked which to keep. */
export const asField = (wish: Wish): string => JSON.stringify(wish)

export function fromField(field: unknown): Wish {
  try {
    return wishes.parse(JSON.parse(String(field)))
  } catch {
    return { kind: 'always' }
  }
}

const name = z.string().max(255)
const wishes = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({ kind: z.literal('is'), question: name, answers: z.array(name).min(1).max(100) }),
  z.object({
    kind: z.literal('compared'),
    question: name,
    operator: z.enum(['>=', '<=']),
    number: z.number(),
  }),
  z.object({ kind: z.literal('answered'), question: name }),
  z.object({ kind: z.literal('complicated') }),
])
