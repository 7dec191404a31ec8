import { z } from 'zod'

/** A text in the languages it is written in. */
export const text = z
  .object({ nb: z.string().optional(), nn: z.string().optional(), en: z.string().optional() })
  .meta({
    id: 'Text',
    description: 'A text in the languages it is written in: bokmål or nynorsk always, English sometimes',
  })

export const moment = z.string().meta({ format: 'date-time', description: 'A moment in UTC' })
export const day = z.string().meta({ format: 'date' })
export const address = z.string().meta({ format: 'uri' })

export const iso = (date: Date): string => date.toISOString()
export const isoOrNull = (date: Date | null): string | null => date?.toISOString() ?? null

export const listOf = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      total: z.int().describe('How many there are on all pages'),
      page: z.int(),
      size: z.int().describe('How many a page holds at most'),
    })
    .meta({ id: name })
