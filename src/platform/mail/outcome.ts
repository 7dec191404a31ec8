/** What became of one attempt to hand a mail over. */
export type Outcome =
  | { kind: 'sent'; code?: number }
  /** The server said "not now" (4xx): tried again later. */
  | { kind: 'deferred'; code?: number; reason?: string }
  | { kind: 'failed'; code?: number; reason?: string }
  /** Handed over without hearing the answer. It may have arrived, so it is not sent again. */
  | { kind: 'doubt' }
  /** No longer wanted when its time came, or the key that sealed it has been deleted. */
  | { kind: 'dropped'; reason: string }
  /** Not tried at all, for a reason that has nothing to do with this mail. */
  | { kind: 'put-back'; afterMs: number }

/** How an attempt ended for one mail of the outbox; `retryAt` when it is to be tried again. */
export type Settled = { id: string; outcome: Outcome; retryAt: Date | undefined }

/** What an outcome does to a mail that had been tried `attempts` times before. Patience ends: deferred becomes failed. */
export function settledBy(
  outcome: Outcome,
  { id, attempts }: { id: string; attempts: number },
  now: Date,
): Settled {
  const after = (ms: number) => new Date(now.getTime() + ms)
  if (outcome.kind === 'put-back') return { id, outcome, retryAt: after(outcome.afterMs) }
  if (outcome.kind !== 'deferred') return { id, outcome, retryAt: undefined }
  const afterMs = retryAfterMs(attempts + 1)
  if (afterMs !== undefined) return { id, outcome, retryAt: after(afterMs) }
  return { id, outcome: { ...outcome, kind: 'failed' }, retryAt: undefined }
}

const minutes = [1, 5, 15, 60]
const thenEvery = 4 * 60
const patience = 3 * 24 * 60

/** How long to wait after a failed attempt (the first is 1), or nothing when three days have been spent. */
export function retryAfterMs(attempt: number): number | undefined {
  const waited = Array.from({ length: attempt - 1 }, (_, i) => minutes[i] ?? thenEvery).reduce(
    (sum, wait) => sum + wait,
    0,
  )
  const wait = minutes[attempt - 1] ?? thenEvery
  return waited + wait <= patience ? wait * 60_000 : undefined
}

/** Nobody was there to try the mail on, or they refuse us altogether: nothing about this mail. */
export type Away = { kind: 'away'; reason: string }

/** An error of the SMTP conversation, as nodemailer describes it. */
export type SmtpError = { code?: string; command?: string; response?: string; responseCode?: number }

/** What an SMTP error means for the mail. `handedOver`: whether any of the mail itself had been given to the server. */
export function outcomeOf(error: SmtpError, handedOver: boolean): Outcome | Away {
  const away: Away = { kind: 'away', reason: error.code ?? 'unknown' }
  const aboutThisMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  const code = aboutThisMail ? error.responseCode : undefined
  if (code === undefined) {
    if (handedOver) return { kind: 'doubt' }
    return aboutThisMail ? { kind: 'failed', reason: 'unsendable' } : away
  }
  const reason = enhancedCode(error.response)
  // A refusal of the sender is our fault, not this recipient's: mended by whoever runs the service, and tried again.
  const permanent = code >= 500 && code !== 503 && error.command !== 'MAIL FROM'
  if (code === 421 && !handedOver) return away
  return { kind: permanent ? 'failed' : 'deferred', code, ...(reason && { reason }) }
}

/** 5.1.1 from "550 5.1.1 <kari@example.no> unknown": the part of a reply that names nobody. */
const enhancedCode = (response = ''): string | undefined =>
  /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
