import { z } from 'zod'
import { languages, modes, type Problem, parseSearch, roles, type Search } from '../../search/index.ts'

// What each parameter takes is said here for people and programs; parseSearch reads them, here and on the page alike.
const parameter = (description: string, schema: object) =>
  z
    .unknown()
    .optional()
    .meta({ description, ...schema })
const listOf = (values: readonly string[]) => ({ type: 'array', items: { type: 'string', enum: values } })

export const pageParameter = parameter('Which page of the list', { type: 'integer', minimum: 1, default: 1 })
export const sizeParameter = parameter('How many a page holds', {
  type: 'integer',
  minimum: 1,
  maximum: 100,
  default: 10,
})
export const municipalityParameter = parameter(
  'Where the reader lives: the number or the name of a municipality',
  {
    type: 'string',
    maxLength: 80,
    examples: ['1804', 'Bodø'],
  },
)

/** The search of the page `/kurs`, asked by a program: the same words and filters, but what can't be used is refused. */
export const searchParameters = z
  .strictObject({
    q: parameter('What it is about, in everyday words', {
      type: 'string',
      maxLength: 200,
      examples: ['sliten av KOLS'],
    }),
    plain: parameter('Take the words as they stand, without interpreting them', {
      type: 'boolean',
      default: false,
    }),
    municipality: municipalityParameter,
    role: parameter('Who asks', { type: 'string', enum: roles }),
    mode: parameter('In a room or on a screen', listOf(modes)),
    referral: parameter('Whether a referral is needed', { type: 'string', enum: ['no', 'yes'] }),
    language: parameter(
      'The language, or help with one; no is Norwegian in both written standards',
      listOf(languages),
    ),
    from: parameter('The first day to start on', {
      type: 'string',
      format: 'date',
      examples: ['2027-01-14'],
    }),
    available: parameter('Only where seats are free', { type: 'boolean', default: false }),
    free: parameter('Only what costs nothing', { type: 'boolean', default: false }),
    evening: parameter('Only evenings and weekends', { type: 'boolean', default: false }),
    page: pageParameter,
    size: sizeParameter,
  })
  .transform((query, context): Search => {
    const { search, problems } = parseSearch(query)
    for (const { field, kind } of problems)
      context.addIssue({ code: 'custom', path: [field], message: reasons[kind] })
    return search
  })

/** A page of a list that is read as a whole. */
export const pageParameters = z
  .strictObject({ page: pageParameter, size: sizeParameter })
  .transform((query, context): Page => readPage(query, context))

export type Page = { page: number; size: number }

export function readPage(query: { page?: unknown; size?: unknown }, context: z.RefinementCtx): Page {
  const { search, problems } = parseSearch({ page: query.page, size: query.size })
  for (const { field, kind } of problems)
    context.addIssue({ code: 'custom', path: [field], message: reasons[kind] })
  return { page: search.page, size: search.size }
}

/** One page of all there is. */
export const pageOf = <T>(all: T[], { page, size }: Page) => ({
  items: all.slice((page - 1) * size, page * size),
  total: all.length,
  page,
  size,
})

const reasons: Record<Problem['kind'], string> = {
  'too-long': 'is too long',
  unknown: 'is not one of the values it can have',
  'not-a-day': 'must be a day, such as 2027-01-14',
  'not-a-number': 'must be a whole number within its range',
  several: 'can have only one value',
}

export const idParams = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) })
