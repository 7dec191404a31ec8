/** A word of an expression: what it is, and what it says. */
export type Token = { kind: 'number' | 'string' | 'name' | 'variable' | 'sign'; text: string }

const shapes: [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+|\/\/[^\n]*/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['string', /'(?:[^'\\]|\\.)*'/y],
  ['variable', /[%$][A-Za-z_][\w-]*/y],
  ['name', /[A-Za-z_]\w*|`[^`]+`/y],
  ['sign', /<=|>=|!=|!~|[-+*/|&=~<>.,()[\]{}]/y],
]

/** The words of a FHIRPath expression; nothing when there is something in it that is none. */
export function tokensOf(expression: string): Token[] | undefined {
  const tokens: Token[] = []
  let at = 0
  while (at < expression.length) {
    const found = next(expression, at)
    if (!found) return undefined
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: wordOf(found.kind, found.text) })
    at += found.text.length
  }
  return tokens
}

function next(expression: string, at: number) {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at
    const text = shape.exec(expression)?.[0]
    if (text !== undefined) return { kind, text }
  }
  return undefined
}

function wordOf(kind: Token['kind'], text: string): string {
  if (kind === 'string')
    return text.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter)
  return kind === 'name' ? text.replaceAll('`', '') : text
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f' }
