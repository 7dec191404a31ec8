import { everybody, type Records, type Who } from './world.ts'

/** One route of the inside: who is let in with a record of their own unit. With another unit's, nobody is. */
export type Line = {
  route: string
  may: readonly Who[]
  /** The address, made of the records of one unit. Without: the route has no part that names a record. */
  at?: ((records: Records) => string) | undefined
  /** Who may with another unit's record too: administrators keep all accounts. */
  everywhere?: readonly Who[]
}

/** A line of the table: `line('GET /roller/:unit', managers, ({ serviceId }) => …)`. */
export const line = (
  route: string,
  may: readonly Who[],
  at?: Line['at'],
  everywhere: readonly Who[] = [],
): Line => ({ route, may, at, everywhere })

export const signedIn: readonly Who[] = everybody.filter((who) => who !== 'nobody signed in')
export const serviceStaff: readonly Who[] = [
  'coordinator of the service',
  'professional of the service',
  'manager of the service',
]
export const coordinators: readonly Who[] = ['coordinator of the service', 'manager of the service']
