import { type Hindrance, type SignedPart, signedParts } from '../../courses/index.ts'
import type { Side } from '../sides.ts'
import type { Step } from '../steps.ts'

/** A signature as it was given. */
export type Signature = {
  side: Side
  name: string
  signedAt: Date
  fingerprint: string
  revoked: { at: Date; because: string } | undefined
}

/** How a side stands to what stands: signed it, signed something that has changed since, took it back, or hasn't yet. */
export type SideStands =
  | { kind: 'signed'; name: string; at: Date }
  | { kind: 'changed-since'; name: string; at: Date }
  | { kind: 'revoked'; name: string; at: Date; because: string }
  | { kind: 'open' }

/** How both sides stand, by what they signed last. */
export function standingOf(signatures: Signature[], fingerprint: string): Record<Side, SideStands> {
  const of = (side: Side): SideStands => {
    const own = signatures.filter((signature) => signature.side === side)
    const holds = own.find((one) => !one.revoked && one.fingerprint === fingerprint)
    if (holds) return { kind: 'signed', name: holds.name, at: holds.signedAt }
    const last = own.toSorted((a, b) => b.signedAt.getTime() - a.signedAt.getTime())[0]
    if (!last) return { kind: 'open' }
    if (last.revoked) return { kind: 'revoked', name: last.name, ...last.revoked }
    return { kind: 'changed-since', name: last.name, at: last.signedAt }
  }
  return { experience: of('experience'), professional: of('professional') }
}

/** Which parts are no longer as they were read; none when nothing tells. */
export const changedParts = (
  read: Partial<Record<SignedPart, string>>,
  now: Record<SignedPart, string>,
): SignedPart[] => signedParts.filter((part) => read[part] !== undefined && read[part] !== now[part])

/** Where what hinders is mended: at a step of the plan, on the page where one signs, or nowhere here. */
export function mendedAt(hindrance: Hindrance): Step | 'draft' | undefined {
  switch (hindrance) {
    case 'no-experience':
    case 'no-professional':
      return 'group'
    case 'goals-open':
      return 'meetings'
    case 'unsigned-experience':
    case 'unsigned-professional':
      return 'draft'
    case 'actions-open':
      return 'improvement'
    case 'no-plan':
    case 'paused':
    case 'closed':
      return undefined
    default:
      return hindrance satisfies never
  }
}
