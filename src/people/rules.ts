/** The roles there are, by what they are held in. */
export const roles = {
  service: ['coordinator', 'professional', 'manager'],
  'planning-group': ['user-representative', 'professional', 'municipality', 'leader', 'secretary'],
  region: ['coordinator'],
  nation: ['adviser', 'editor'],
  system: ['administrator'],
} as const
export type HeldIn = keyof typeof roles
export type RoleIn<U extends HeldIn> = (typeof roles)[U][number]
export type ServiceRole = RoleIn<'service'>

/** Everybody who works in a service. */
export const serviceStaff = { service: roles.service }
/** Everybody in a planning group. */
export const groupMembers = { 'planning-group': roles['planning-group'] }

/** Whom a page is for: whoever holds one of these roles in some unit of that kind. */
export type Roles = { readonly [U in HeldIn]?: readonly RoleIn<U>[] }

/** A role somebody holds now: `unit` is the service's or group's id, or the region's name. */
export type HeldRole = {
  [U in HeldIn]: {
    grant: number
    heldIn: U
    role: RoleIn<U>
    serviceId: number | null
    planningGroupId: number | null
    region: string | null
    /** What the unit is called, if it has a name. */
    unitName: string | null
  }
}[HeldIn]

/** Whether one of the roles held is one of those asked for, in whatever unit. */
export const holds = (held: readonly HeldRole[], wanted: Roles): boolean =>
  held.some(({ heldIn, role }) => (wanted[heldIn] as readonly string[] | undefined)?.includes(role))

/** Whether to show somebody what those who answer for a service may do there: coordinators and managers. It is looked up when they do it. */
export const answersFor = (held: readonly HeldRole[], service: number): boolean =>
  held.some(({ serviceId, role }) => serviceId === service && (role === 'coordinator' || role === 'manager'))

type Unit = { serviceId?: number | null; planningGroupId?: number | null; region?: string | null }

/** The role in which something was done in a unit; where one holds none there, what else one is. */
export function roleIn(held: readonly HeldRole[], unit: Unit): string {
  const there = held.filter(
    ({ serviceId, planningGroupId, region }) =>
      (serviceId !== null && serviceId === unit.serviceId) ||
      (planningGroupId !== null && planningGroupId === unit.planningGroupId) ||
      (region !== null && region === unit.region),
  )
  const acting = there.length > 0 ? there : held
  return [...new Set(acting.map(({ role }) => role))].sort().join(', ') || 'none'
}

const minute = 60_000

/** How long a session lasts: left alone, at the most, and until participants are hidden. */
export const lasts = { idleMs: 60 * minute, atMostMs: 12 * 60 * minute, freshMs: 15 * minute }

export type SessionTimes = {
  startedAt: Date
  lastSeenAt: Date
  wentIdleAt: Date | null
  endedAt: Date | null
}

export const isAlive = ({ startedAt, lastSeenAt, endedAt }: SessionTimes, now: Date): boolean =>
  endedAt === null &&
  now.getTime() - lastSeenAt.getTime() < lasts.idleMs &&
  now.getTime() - startedAt.getTime() < lasts.atMostMs

/** Whether it is likely enough that the one at the screen is still the one who signed in. */
export const isFresh = ({ lastSeenAt, wentIdleAt }: SessionTimes, now: Date): boolean =>
  wentIdleAt === null && now.getTime() - lastSeenAt.getTime() < lasts.freshMs

/** Somewhere in this house to go on to, or undefined: never another site, nor the sign-in itself. */
export function pathInside(asked: unknown): string | undefined {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked) || /[\p{Cc}\\]/u.test(asked)) return undefined
  const home = 'https://home.invalid'
  if (!URL.canParse(asked, home)) return undefined
  const { origin, pathname, search } = new URL(asked, home)
  if (origin !== home || pathname.startsWith('//') || /^\/(logg-inn|logg-ut)(\/|$)/.test(pathname))
    return undefined
  return pathname + search
}
