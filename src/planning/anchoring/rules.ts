/** What is settled before a course is planned: somebody in charge knows of each. */
export const points = ['leader', 'medical-responsible', 'resources', 'pathway', 'user-organisation'] as const
export type Point = (typeof points)[number]

export const longestNotes = 4000

export type Anchoring = { settled: Point[]; medicalNotNeeded: boolean; notes: string }

/** What is still to settle before it can be signed; the medical responsible only where one is needed. */
export const toSettle = ({ settled, medicalNotNeeded }: Omit<Anchoring, 'notes'>): Point[] =>
  points.filter((point) => !settled.includes(point) && !(point === 'medical-responsible' && medicalNotNeeded))

/** Whether what somebody signed would be another after this. */
export const differs = (before: Anchoring, after: Anchoring): boolean =>
  before.notes !== after.notes ||
  before.medicalNotNeeded !== after.medicalNotNeeded ||
  points.some((point) => before.settled.includes(point) !== after.settled.includes(point))
