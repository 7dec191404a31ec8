import { seedFigures } from '../../planning/index.ts'
import type { Db } from '../../platform/db.ts'
import { findWorld } from '../plans/world.ts'
import { splitIntoEvenings } from './evaluated.ts'

const day = 86_400_000

/** What two groups let everybody see: one shows two figures, and in the other one waits for a yes. */
export async function showFigures(db: Db, now: Date): Promise<void> {
  const world = await findWorld(db, now)
  if (!world) return
  const { jon, yusuf } = world.people
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const experience = { side: 'experience', accountId: jon, agreedAt: ago(11) }
  const professional = { side: 'professional', accountId: yusuf, agreedAt: ago(9) }
  const proposed = { proposedBy: jon, proposedAt: ago(12) }
  const shown = { ...proposed, wave: 'last-day', agreed: [experience, professional], publishedAt: ago(9) }
  const chosen = {
    [splitIntoEvenings.course]: [
      { ...shown, code: 'benefit' },
      { ...shown, code: 'heard' },
    ],
    'leve-med-kols-nordlandssykehuset': [
      { ...proposed, wave: 'after-2-weeks', code: 'where-to-turn', agreed: [experience] },
    ],
  }
  for (const [course, figures] of Object.entries(chosen)) await seedFigures(db, course, figures)
}
