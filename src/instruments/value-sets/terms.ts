import type { ValueSet } from './queries.ts'

type Standing = Pick<ValueSet, 'id' | 'serviceId' | 'instrument' | 'fromOn' | 'withdrawnAt'>

/** Those that could have been in force instead of this one: of the same service and instrument, and not withdrawn. */
const others = <Set extends Standing>(set: Standing, all: Set[]): Set[] =>
  all
    .filter(
      ({ id, serviceId, instrument }) =>
        id !== set.id && serviceId === set.serviceId && instrument === set.instrument,
    )
    .filter(({ withdrawnAt }) => withdrawnAt === null)

/** The day another takes over, or did. */
export const replacedOn = (set: Standing, all: Standing[]): string | undefined =>
  others(set, all)
    .map(({ fromOn }) => fromOn)
    .filter((day) => day > set.fromOn)
    .sort()[0]

/** What is in force when this one is withdrawn: the one it took over from, or none. The same as now where another has taken over already. */
export function insteadOf<Set extends Standing>(set: Set, all: Set[], today: string): Set | 'none' | 'same' {
  const until = replacedOn(set, all)
  if (until !== undefined && until <= today) return 'same'
  const [before] = others(set, all)
    .filter(({ fromOn }) => fromOn < set.fromOn)
    .toSorted((a, b) => b.fromOn.localeCompare(a.fromOn))
  return before ?? 'none'
}
