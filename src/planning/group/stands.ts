import { type Side, sides } from '../sides.ts'
import { fewRepresentatives, type Progress } from '../steps.ts'

/** How a group stands: a side is empty, user representatives are too few to be heard, or neither. */
export type GroupStands =
  | { kind: 'missing'; sides: Side[] }
  | { kind: 'few'; representatives: number; all: number }
  | { kind: 'both' }

export function groupStands(members: Progress['members']): GroupStands {
  const empty = sides.filter((side) => members[side] === 0)
  if (empty.length > 0) return { kind: 'missing', sides: empty }
  if (!fewRepresentatives(members)) return { kind: 'both' }
  const all = members.experience + members.professional + members.others
  return { kind: 'few', representatives: members.experience, all }
}
