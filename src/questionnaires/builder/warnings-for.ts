import type { Hands } from './asked.ts'
import type { Building } from './drafts.ts'
import { type Warning, warningsOn } from './warnings/warn.ts'

/** What to think over in a form, with how many usually take part in what its service holds. */
export async function warningsFor(
  { db, findGroupSize }: Hands,
  { form, serviceId }: Building,
  now: Date,
): Promise<Warning[]> {
  const groupSize = serviceId === null ? undefined : await findGroupSize(db, serviceId, now)
  return warningsOn(form, { groupSize })
}
