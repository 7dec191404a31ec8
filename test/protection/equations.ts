/** An equation: how often each unknown is in the sum, and what it comes to. */
export type Equation = { terms: Map<string, number>; total: number }

export const equation = (terms: [string, number][], total: number): Equation => {
  const all = new Map<string, number>()
  for (const [unknown, times] of terms) all.set(unknown, (all.get(unknown) ?? 0) + times)
  return { terms: new Map([...all].filter(([, times]) => times !== 0)), total }
}

/** Solves as far as it goes (Gauss and Jordan, in whole numbers): each unknown that leads an equation is in no other. */
export function solve(equations: Equation[], order?: (unknown: string) => number): Map<string, Equation> {
  const solved = new Map<string, Equation>()
  const holding = new Map<string, Set<string>>() // the leads of those in which an unknown stands
  for (const raw of equations) {
    const next = without(raw, solved)
    const lead = leadOf(next, order)
    if (lead === undefined) continue
    for (const other of [...(holding.get(lead) ?? [])]) {
      const changed = cleared(solved.get(other) as Equation, lead, next)
      solved.set(other, changed)
      for (const unknown of changed.terms.keys()) note(holding, unknown, other)
    }
    solved.set(lead, next)
    for (const unknown of next.terms.keys()) note(holding, unknown, lead)
  }
  return solved
}

/** What a sum of unknowns comes to, if the equations fix it. */
export function fixed(solved: Map<string, Equation>, terms: [string, number][]): boolean {
  return without(equation(terms, 0), solved).terms.size === 0
}

const note = (holding: Map<string, Set<string>>, unknown: string, lead: string): void => {
  holding.set(unknown, (holding.get(unknown) ?? new Set()).add(lead))
}

function without(raw: Equation, solved: Map<string, Equation>): Equation {
  let next = raw
  for (const unknown of raw.terms.keys()) {
    const known = solved.get(unknown)
    if (known) next = cleared(next, unknown, known)
  }
  return next
}

function leadOf({ terms }: Equation, order?: (unknown: string) => number): string | undefined {
  const unknowns = [...terms.keys()]
  return order ? unknowns.sort((a, b) => order(a) - order(b))[0] : unknowns[0]
}

function cleared(one: Equation, unknown: string, by: Equation): Equation {
  const mine = one.terms.get(unknown) ?? 0
  const its = by.terms.get(unknown) as number
  if (mine === 0) return one
  const terms = new Map([...one.terms].map(([key, times]) => [key, times * its]))
  for (const [key, times] of by.terms) terms.set(key, (terms.get(key) ?? 0) - times * mine)
  const total = one.total * its - by.total * mine
  const kept = [...terms].filter(([, times]) => times !== 0)
  const divisor = [...kept.map(([, times]) => times), total].reduce((a, b) => gcd(a, Math.abs(b)), 0) || 1
  return { terms: new Map(kept.map(([key, times]) => [key, times / divisor])), total: total / divisor }
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

export type Range = { least: number; most: number }

/** What each unknown can be at all, when none is below zero: narrows every range by every equation until nothing moves. */
export function ranges(equations: Equation[], known: Map<string, Range>): Map<string, Range> {
  const all = new Map(known)
  const of = (unknown: string): Range => all.get(unknown) ?? { least: 0, most: Number.POSITIVE_INFINITY }
  for (let moved = true; moved; ) {
    moved = false
    for (const { terms, total } of equations) {
      for (const [unknown, times] of terms) {
        let [low, high] = [total, total] // of what is left for this unknown
        for (const [other, its] of terms) {
          if (other === unknown) continue
          const { least, most } = of(other)
          low -= its > 0 ? its * most : its * least
          high -= its > 0 ? its * least : its * most
        }
        const [from, to] = times > 0 ? [low / times, high / times] : [high / times, low / times]
        const before = of(unknown)
        const least = Math.max(before.least, Math.ceil(from))
        const most = Math.min(before.most, Math.floor(to))
        if (least > before.least || most < before.most) {
          all.set(unknown, { least, most })
          moved = true
        }
      }
    }
  }
  return all
}
