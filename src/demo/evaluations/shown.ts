import { type SeedFigure, seedFigures } from '../../planning/index.ts'
import type { Db } from '../../platform/db.ts'
import { findWorld } from '../plans/world.ts'
import { splitIntoEvenings } from './evaluated.ts'

const day = 86_400_000

/** What the group of the course that got better lets everybody see: two figures, and a third that waits for a yes. */
export async function showFigures(db: Db, now: Date): Promise<void> {
  const world = await findWorld(db, now)
  if (!world) return
  const { jon, yusuf } = world.people
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const both = (days: number): SeedFigure['agreed'] => [
    { side: 'experience', accountId: jon, agreedAt: ago(days + 2) },
    { side: 'professional', accountId: yusuf, agreedAt: ago(days) },
  ]
  const asked = { wave: 'last-day', proposedBy: jon, proposedAt: ago(12) }
  await seedFigures(db, splitIntoEvenings.course, [
    { ...asked, code: 'benefit', agreed: both(9), publishedAt: ago(9) },
    { ...asked, code: 'heard', agreed: both(9), publishedAt: ago(9) },
    { ...asked, code: 'kin-own-care', agreed: both(3).slice(0, 1) },
  ])
}
