import type { RoleIn } from '../people/index.ts'

/** The two sides of the table. */
export const sides = ['experience', 'professional'] as const
export type Side = (typeof sides)[number]

export const otherSide = (side: Side): Side => (side === 'experience' ? 'professional' : 'experience')

/** The side that a role in the group sits on; leader and secretary serve both (side_of in the migrations). */
export function sideOf(role: RoleIn<'planning-group'>): Side | undefined {
  switch (role) {
    case 'user-representative':
      return 'experience'
    case 'professional':
    case 'municipality':
      return 'professional'
    case 'leader':
    case 'secretary':
      return undefined
    default:
      return role satisfies never
  }
}
