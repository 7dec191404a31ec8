import { z } from 'zod'
import { oneLine } from '../../platform/plain-text.ts'

/** Which services an administrator looks for: by words of the name, owner or place, and those that nobody leads. */
export type Narrowing = z.output<typeof narrowing>

const narrowing = z.object({
  q: z
    .string()
    .transform((text) => oneLine(text).slice(0, 100))
    .catch(''),
  alone: z.literal('yes').optional().catch(undefined),
})

export const readNarrowing = (query: unknown): Narrowing => narrowing.catch({ q: '' }).parse(query ?? {})

type Known = { name: string; ownerName: string; municipalityName: string; managers: string[] }

export function narrowed<S extends Known>(services: S[], { q, alone }: Narrowing): S[] {
  const words = q.toLocaleLowerCase('nb').split(' ').filter(Boolean)
  return services.filter(({ name, ownerName, municipalityName, managers }) => {
    const text = [name, ownerName, municipalityName, ...managers].join(' ').toLocaleLowerCase('nb')
    return words.every((word) => text.includes(word)) && (!alone || managers.length === 0)
  })
}
