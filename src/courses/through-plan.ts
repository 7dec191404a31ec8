import { brokenConstraint } from '../platform/errors.ts'

/** What still hinders that a course, or a run of it, is published (publication_hindrances in the migrations). */
export const hindrances = [
  'no-plan',
  'closed',
  'paused',
  'no-experience',
  'no-professional',
  'goals-open',
  'unsigned-experience',
  'unsigned-professional',
  'actions-open',
] as const
/** What a planned course waits for before it, or a date of it, is published. */
export type Hindrance = (typeof hindrances)[number]

/** It is out; or its plan hasn't come so far, and nothing was changed. */
export type Publication = { kind: 'published' } | { kind: 'waits-for-plan' }

/** The database holds the gate; here its refusal becomes an outcome. `work` is a whole transaction. */
export async function unlessPlanWaits<T>(work: Promise<T>): Promise<T | { kind: 'waits-for-plan' }> {
  try {
    return await work
  } catch (error) {
    if (brokenConstraint(error) !== 'published_through_plan') throw error
    return { kind: 'waits-for-plan' }
  }
}
