import type { Db } from '../platform/db.ts'

/**
 * Why a registration stands where it does: what was decided, and what it was built on. `run` is said where the party stands
 * in the queues of several runs.
 */
export type Reason =
  | { kind: 'seated-at-once'; facts: { seats: number } }
  | { kind: 'queued'; facts: { seats: number; place: number; free: number; saved: number } }
  | { kind: 'moved-up'; facts: { run: number; place: number; because: Gone } }
  | { kind: 'passed-over'; facts: { run: number; seats: number; free: number } }
  | { kind: 'seats-saved'; facts: { run: number; seats: number; free: number } }
  | { kind: 'offered'; facts: { run: number; seats: number; until: string } }
  | { kind: 'accepted'; facts: { run: number; seats: number } }
  | { kind: 'declined-stayed'; facts: { run: number } }
  | { kind: 'declined-left'; facts: { run: number } }
  | { kind: 'offer-expired'; facts: { run: number; place: number } }
  | { kind: 'silent'; facts: { run: number; times: number } }
  | { kind: 'offer-cancelled'; facts: { run: number } }
  | { kind: 'companion-added'; facts: { seats: number } }
  | { kind: 'companion-removed'; facts: { seats: number } }
  | { kind: 'waits-together'; facts: { seats: number; place: number } }
  | { kind: 'any-run-wished'; facts: { runs: number[] } }
  | { kind: 'any-run-dropped'; facts: Record<string, never> }
  | { kind: 'withdrawn'; facts: Record<string, never> }
  | { kind: 'signed-up-again'; facts: Record<string, never> }
  | { kind: 'added-seated'; facts: { seats: number } }
  | { kind: 'added-queued'; facts: { seats: number; place: number } }
  | { kind: 'put-first'; facts: { run: number; because: string } }
  | { kind: 'overtaken'; facts: { run: number; place: number; because: string } }
  | { kind: 'moved'; facts: { run: number; seats: number } }
  | { kind: 'moved-to-queue'; facts: { run: number; place: number } }
  | { kind: 'answered-for'; facts: Record<string, never> }
  | { kind: 'withdrawn-by-service'; facts: { because: WithdrawnBecause } }
  | { kind: 'needs-changed'; facts: Record<string, never> }
  | { kind: 'changed-by-service'; facts: { by: string; role: string; parts: ChangedPart[] } }
  | { kind: 'run-changed'; facts: { run: number } }
  | { kind: 'run-cancelled'; facts: { run: number } }
  | { kind: 'run-began'; facts: { run: number } }

/** Why a service withdraws somebody: one of a few, so that nothing is written about a person. */
export const withdrawnBecause = ['asked', 'referral-ended', 'out-of-reach', 'twice', 'other'] as const
export type WithdrawnBecause = (typeof withdrawnBecause)[number]

/** What those who hold a run can change of a registration. The reason says which, and nothing of what stands there. */
export const changedParts = ['name', 'phone', 'email', 'language', 'needs'] as const
export type ChangedPart = (typeof changedParts)[number]

/** Why a party that stood in front is gone from there. */
export type Gone = 'seated' | 'left' | 'expired'

/** Writes reasons, in the transaction that decides. */
export async function addReasons(
  db: Db,
  at: Date,
  reasons: ({ registration: number } & Reason)[],
): Promise<void> {
  if (reasons.length === 0) return
  await db
    .insertInto('registrationReasons')
    .values(
      reasons.map(({ registration, kind, facts }) => ({
        registrationId: registration,
        at,
        kind,
        facts: JSON.stringify(facts),
      })),
    )
    .execute()
}

export const addReason = (db: Db, at: Date, registration: number, reason: Reason): Promise<void> =>
  addReasons(db, at, [{ registration, ...reason }])
