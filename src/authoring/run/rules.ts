type Run = { publishedAt: Date | null; cancelledAt: Date | null }
type Seats = { taken: number; waiting: number }

/**
 * Whether a run can become a draft again: while nobody has a seat, an offer or a place on its waiting list. What was
 * cancelled stays out, so that those who look for it can read that it was.
 */
export const canBeTakenBack = ({ publishedAt, cancelledAt }: Run, { taken, waiting }: Seats): boolean =>
  publishedAt !== null && cancelledAt === null && taken === 0 && waiting === 0
