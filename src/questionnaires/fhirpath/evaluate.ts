import { isObject } from '../understand/reading.ts'
import { functions, type Given, ofType } from './functions.ts'
import type { Expression } from './parse.ts'
import { signs } from './signs.ts'
import { type Collection, isOfType, isType, numberOf, partsOf, TooMuch } from './values.ts'

/** Steps that working out one sheet may take in all; those that score a long form take a few thousand. */
const mostSteps = 200_000
export type Steps = { left: number }
export const allSteps = (): Steps => ({ left: mostSteps })

type Scope = {
  resource: unknown
  questionnaire: unknown
  focus: Collection
  index: number
  total: Collection
  steps: Steps
}

/** What an expression says of a resource. */
export const evaluate = (
  expression: Expression,
  resource: unknown,
  { questionnaire, steps = allSteps() }: { questionnaire?: unknown; steps?: Steps } = {},
): Collection => work(expression, { resource, questionnaire, focus: [resource], index: 0, total: [], steps })

function work(expression: Expression, scope: Scope): Collection {
  const found = workOut(expression, scope)
  scope.steps.left -= 1 + found.length
  if (scope.steps.left < 0) throw new TooMuch()
  return found
}

function workOut(expression: Expression, scope: Scope): Collection {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'variable':
      return variable(expression.name, scope)
    case 'member':
      return member(expression, scope)
    case 'call':
      return call(expression, scope)
    case 'place': {
      const at = numberOf(work(expression.at, scope)[0])
      return at === undefined ? [] : work(expression.of, scope).slice(at, at + 1)
    }
    case 'negative':
      return work(expression.of, scope).flatMap((thing) => {
        const number = numberOf(thing)
        return number === undefined ? [] : [-number]
      })
    case 'binary':
      return signs[expression.sign]?.(work(expression.left, scope), () => work(expression.right, scope)) ?? []
    case 'type': {
      const things = work(expression.of, scope)
      if (expression.word === 'as') return ofType(things, expression.type)
      return things.length === 1 ? [isOfType(things[0], expression.type)] : []
    }
    default:
      expression satisfies never
      return []
  }
}

function variable(name: string, scope: Scope): Collection {
  switch (name) {
    case '$this':
      return scope.focus
    case '$index':
      return [scope.index]
    case '$total':
      return scope.total
    case '%questionnaire':
      return scope.questionnaire === undefined ? [] : [scope.questionnaire]
    default:
      return [scope.resource]
  }
}

/** The variables an expression may use: the answers as a whole, what was asked, and what is at hand. */
export const variables = new Set([
  ...['$this', '$index', '$total'],
  ...['%resource', '%rootResource', '%questionnaire'],
])

function member({ of, name }: Expression & { kind: 'member' }, scope: Scope): Collection {
  if (of) return work(of, scope).flatMap((thing) => partsOf(thing, name))
  // A path may begin with the type of what it is about.
  const [first] = scope.focus
  if (isObject(first) && first.resourceType === name) return scope.focus
  return scope.focus.flatMap((thing) => partsOf(thing, name))
}

function call({ of, name, given }: Expression & { kind: 'call' }, scope: Scope): Collection {
  const things = of ? work(of, scope) : scope.focus
  scope.steps.left -= things.length
  if (name === 'ofType' || name === 'as') return ofType(things, typeIn(given[0]))
  if (name === 'is') return things.length === 1 ? [isOfType(things[0], typeIn(given[0]))] : []
  const asked = given.map(
    (one): Given => ({
      each: (thing, index, total = scope.total) => work(one, { ...scope, focus: [thing], index, total }),
      all: () => work(one, name === 'iif' ? { ...scope, focus: things } : scope),
    }),
  )
  return functions[name]?.call(things, asked) ?? []
}

/** A type given in brackets is written as a path: `integer`, `FHIR.Quantity`. */
export const typeIn = (given: Expression | undefined): string => (given?.kind === 'member' ? given.name : '')

export const takesType = (name: string): boolean => name === 'ofType' || name === 'as' || name === 'is'
export { isType }
