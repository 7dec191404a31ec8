import { urls } from './extensions.ts'
import { below, isObject, type Json, listAt, type Reading, refuse, valueAt } from './reading.ts'

/** Longer expressions are no score. What builds on itself over and over soon is. */
const longest = 20_000

/**
 * What expressions here and below may build on: LHC-Forms gives each answer of a score a name first. Those further out still hold. Each is
 * kept with what it builds on written out.
 */
export function variablesAt(reading: Reading, from: Json, path: string): ReadonlyMap<string, string> {
  const own = listAt(reading, from, 'extension', path).filter(({ value }) => value.url === urls.variable)
  if (own.length === 0) return reading.variables
  const variables = new Map(reading.variables)
  for (const { at, value } of own) {
    const expression = isObject(value.valueExpression) ? value.valueExpression : {}
    const inside = below(at, 'valueExpression')
    const name = valueAt(reading, expression, 'name', 'string', inside)
    const written = valueAt(reading, expression, 'expression', 'string', inside)
    const whole = written && withVariables(written, variables)
    if (expression.language !== 'text/fhirpath') refuse(reading, at, reading.t.expressionLanguage)
    else if (name === undefined || written === undefined) refuse(reading, at, reading.t.missing)
    else if (!whole) refuse(reading, at, reading.t.expression)
    else variables.set(name, whole)
  }
  return variables
}

/** An expression with what each name in it stands for; nothing when that grows too long. Texts in it are left alone. */
export function withVariables(
  expression: string,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  const whole = expression.replace(
    /'(?:[^'\\]|\\.)*'|%([A-Za-z_]\w*)/g,
    (found, name: string | undefined) => {
      const stands = name === undefined ? undefined : variables.get(name)
      return stands === undefined ? found : `(${stands})`
    },
  )
  return whole.length > longest ? undefined : whole
}
