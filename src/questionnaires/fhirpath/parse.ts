import { type Token, tokensOf } from './tokens.ts'

export type Expression =
  | { kind: 'literal'; value: unknown[] }
  | { kind: 'variable'; name: string }
  /** A name on its own asks the thing at hand; after a dot, what is before the dot. */
  | { kind: 'member'; of: Expression | undefined; name: string }
  | { kind: 'call'; of: Expression | undefined; name: string; given: Expression[] }
  | { kind: 'place'; of: Expression; at: Expression }
  | { kind: 'negative'; of: Expression }
  | { kind: 'binary'; sign: string; left: Expression; right: Expression }
  | { kind: 'type'; word: 'is' | 'as'; of: Expression; type: string }

/** How tightly each sign binds: more binds first. */
const binds: Record<string, number> = {
  implies: 1,
  or: 2,
  xor: 2,
  and: 3,
  in: 4,
  contains: 4,
  '=': 5,
  '~': 5,
  '!=': 5,
  '!~': 5,
  '<': 6,
  '>': 6,
  '<=': 6,
  '>=': 6,
  '|': 7,
  is: 8,
  as: 8,
  '+': 9,
  '-': 9,
  '&': 9,
  '*': 10,
  '/': 10,
  div: 10,
  mod: 10,
}

class NotAnExpression extends Error {}
type Rest = { tokens: Token[]; at: number; depth: number }

/** An expression as a tree; nothing when it isn't one. */
export function parse(written: string): Expression | undefined {
  const tokens = tokensOf(written)
  if (!tokens) return undefined
  const rest: Rest = { tokens, at: 0, depth: 0 }
  try {
    const whole = expression(rest, 0)
    return rest.at === tokens.length ? whole : undefined
  } catch (error) {
    if (error instanceof NotAnExpression) return undefined
    throw error
  }
}

function expression(rest: Rest, least: number): Expression {
  if (++rest.depth > 60) throw new NotAnExpression()
  let left = operand(rest)
  for (;;) {
    const sign = peek(rest)?.kind === 'string' ? undefined : peek(rest)?.text
    const tight = sign === undefined || !Object.hasOwn(binds, sign) ? undefined : binds[sign]
    if (sign === undefined || tight === undefined || tight <= least) break
    rest.at += 1
    if (sign === 'is' || sign === 'as') left = { kind: 'type', word: sign, of: left, type: typeName(rest) }
    else left = { kind: 'binary', sign, left, right: expression(rest, tight) }
  }
  rest.depth -= 1
  return left
}

function operand(rest: Rest): Expression {
  if (take(rest, '-')) return { kind: 'negative', of: operand(rest) }
  if (take(rest, '+')) return operand(rest)
  let left = term(rest)
  for (;;) {
    if (take(rest, '.')) left = invocation(rest, left)
    else if (take(rest, '[')) {
      left = { kind: 'place', of: left, at: expression(rest, 0) }
      need(rest, ']')
    } else return left
  }
}

function term(rest: Rest): Expression {
  const token = peek(rest)
  if (token?.kind === 'name' && token.text !== 'true' && token.text !== 'false')
    return invocation(rest, undefined)
  rest.at += 1
  switch (token?.kind) {
    case 'number':
      return { kind: 'literal', value: [Number(token.text)] }
    case 'string':
      return { kind: 'literal', value: [token.text] }
    case 'name':
      return { kind: 'literal', value: [token.text === 'true'] }
    case 'variable':
      return { kind: 'variable', name: token.text }
    default:
      return bracketed(rest, token?.text)
  }
}

function bracketed(rest: Rest, bracket: string | undefined): Expression {
  if (bracket === '{') {
    need(rest, '}')
    return { kind: 'literal', value: [] }
  }
  if (bracket !== '(') throw new NotAnExpression()
  const inside = expression(rest, 0)
  need(rest, ')')
  return inside
}

function invocation(rest: Rest, of: Expression | undefined): Expression {
  const token = peek(rest)
  if (token?.kind === 'variable' && of === undefined) return term(rest)
  if (token?.kind !== 'name') throw new NotAnExpression()
  rest.at += 1
  if (!take(rest, '(')) return { kind: 'member', of, name: token.text }
  const given: Expression[] = []
  while (!take(rest, ')')) {
    if (given.length > 0) need(rest, ',')
    given.push(expression(rest, 0))
  }
  return { kind: 'call', of, name: token.text, given }
}

/** 'Quantity', 'FHIR.integer', 'System.Boolean': the last word says it. */
function typeName(rest: Rest): string {
  let name = ''
  do {
    const token = peek(rest)
    if (token?.kind !== 'name') throw new NotAnExpression()
    name = token.text
    rest.at += 1
  } while (take(rest, '.'))
  return name
}

const peek = ({ tokens, at }: Rest): Token | undefined => tokens[at]

function take(rest: Rest, sign: string): boolean {
  const token = peek(rest)
  if (token?.kind !== 'sign' || token.text !== sign) return false
  rest.at += 1
  return true
}

function need(rest: Rest, sign: string): void {
  if (!take(rest, sign)) throw new NotAnExpression()
}
