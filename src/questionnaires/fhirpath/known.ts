import { isType, takesType, typeIn, variables } from './evaluate.ts'
import { functions } from './functions.ts'
import { type Expression, parse } from './parse.ts'

/** Longer ones are refused: no score needs them, also when every answer has a name of its own. */
const longest = 20_000

/** The expression, when it is one and we know how to work out every part of it. */
export function known(written: string): Expression | undefined {
  const expression = written.length > longest ? undefined : parse(written)
  return expression && isKnown(expression) ? expression : undefined
}

function isKnown(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
      return true
    case 'variable':
      return variables.has(expression.name)
    case 'member':
      return !expression.of || isKnown(expression.of)
    case 'call':
      return isKnownCall(expression)
    case 'place':
      return isKnown(expression.of) && isKnown(expression.at)
    case 'negative':
      return isKnown(expression.of)
    case 'binary':
      return isKnown(expression.left) && isKnown(expression.right)
    case 'type':
      return isType(expression.type) && isKnown(expression.of)
    default:
      expression satisfies never
      return false
  }
}

function isKnownCall({ of, name, given }: Expression & { kind: 'call' }): boolean {
  if (of && !isKnown(of)) return false
  if (takesType(name)) return given.length === 1 && isType(typeIn(given[0]))
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined
  return (
    found !== undefined && given.length >= found.fewest && given.length <= found.most && given.every(isKnown)
  )
}
