import { z } from 'zod'
import { oneLine } from '../platform/plain-text.ts'

const line = z.string().transform((text) => oneLine(text).slice(0, 100))

/** Where somebody says they live. Anything that isn't words is taken as nothing; of two answers, the first that says something counts. */
const question = z.object({
  municipality: z.union([line, z.array(line).transform((lines) => lines.find(Boolean) ?? '')]).catch(''),
})

export const readQuestion = (query: unknown): z.output<typeof question> =>
  question.catch({ municipality: '' }).parse(query)
