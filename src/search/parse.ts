import { readDay } from '../platform/day.ts'
import { oneLine } from '../platform/plain-text.ts'
import { emptySearch, languages, modes, type Search } from './search.ts'
import { roles } from './understanding/dictionary.ts'

/** A part of an address that could not be used, and why. The rest of it was. */
export type Problem = {
  field: string
  kind: 'too-long' | 'unknown' | 'not-a-day' | 'not-a-number' | 'several'
}

export type ParsedSearch = { search: Search; problems: Problem[] }

/**
 * Reads the query of an address, whatever is in it: what can't be used is left out and named among the problems. A page
 * shows what it could do; the API, which promises to do all that is asked, refuses when there are any.
 */
export function parseSearch(query: unknown): ParsedSearch {
  const problems: Problem[] = []
  const read = reader(valuesOf(query), (field, kind) => {
    if (!problems.some((problem) => problem.field === field)) problems.push({ field, kind })
  })
  const search: Search = {
    q: read.text('q', 200),
    plain: read.yes('plain'),
    municipality: read.text('municipality', 80),
    role: read.one('role', roles),
    mode: read.some('mode', modes),
    referral: read.one('referral', ['no', 'yes'], { false: 'no', '0': 'no', true: 'yes', '1': 'yes' }),
    language: read.some('language', languages, { nb: 'no', nn: 'no', sma: 'se', smj: 'se' }),
    from: read.day('from'),
    available: read.yes('available'),
    free: read.yes('free'),
    evening: read.yes('evening'),
    page: read.number('page', 100_000) ?? emptySearch.page,
    size: read.number('size', 100) ?? emptySearch.size,
  }
  return { search, problems }
}

type Values = (field: string) => string[]

/** What stands in the address under a name: several when it stands there more than once, none when it is left empty. */
function valuesOf(query: unknown): Values {
  const given = new Map(typeof query === 'object' && query !== null ? Object.entries(query) : [])
  return (field) =>
    [given.get(field) ?? []]
      .flat()
      .filter((value) => typeof value === 'string')
      .map((value) => oneLine(value))
      .filter((value) => value !== '')
}

const noAliases: Record<string, never> = {}

function reader(values: Values, fault: (field: string, kind: Problem['kind']) => void) {
  function single(field: string): string | undefined {
    const [first, ...others] = values(field)
    if (others.some((other) => other !== first)) fault(field, 'several')
    return first
  }

  function choice<T extends string>(
    field: string,
    written: string,
    choices: readonly T[],
    aliases: Record<string, T>,
  ) {
    const word = written.toLowerCase()
    const chosen =
      choices.find((one) => one === word) ?? (Object.hasOwn(aliases, word) ? aliases[word] : undefined)
    if (!chosen) fault(field, 'unknown')
    return chosen
  }

  return {
    text(field: string, longest: number): string {
      const written = single(field) ?? ''
      if (written.length > longest) fault(field, 'too-long')
      return [...written].slice(0, longest).join('').trim()
    },
    one<T extends string>(
      field: string,
      choices: readonly T[],
      aliases: Record<string, T> = noAliases,
    ): T | undefined {
      const written = single(field)
      return written === undefined ? undefined : choice(field, written, choices, aliases)
    },
    some<T extends string>(
      field: string,
      choices: readonly T[],
      aliases: Record<string, T> = noAliases,
    ): T[] {
      const written = values(field).flatMap((value) => value.split(','))
      const chosen = written
        .map((one) => choice(field, one.trim(), choices, aliases))
        .filter((one) => one !== undefined)
      return choices.filter((one) => chosen.includes(one))
    },
    yes(field: string): boolean {
      const written = single(field)
      return (
        written !== undefined &&
        choice(field, written, ['yes', 'no'], {
          true: 'yes',
          '1': 'yes',
          on: 'yes',
          false: 'no',
          '0': 'no',
        }) === 'yes'
      )
    },
    day(field: string): string | undefined {
      const written = single(field)
      const day = written === undefined ? undefined : readDay(written)
      if (written !== undefined && day === undefined) fault(field, 'not-a-day')
      return day
    },
    number(field: string, largest: number): number | undefined {
      const written = single(field)
      if (written === undefined) return undefined
      const number = /^\d{1,6}$/.test(written) ? Number(written) : 0
      if (number < 1 || number > largest) return void fault(field, 'not-a-number')
      return number
    },
  }
}
