import { addDays } from '../../platform/dates.ts'
import type { CoursePlan } from '../rows.ts'
import { told } from '../wording.ts'
import type { PlacedCourse } from './placed.ts'

/** "Dette endret vi", for every third course. */
export function improvementsOf(
  { template, turn, voice, service, mode, chance }: PlacedCourse,
  today: string,
): CoursePlan['improvements'] {
  if (mode === 'digital' || (turn + service.slug.length) % 5 > 1) return []
  return template.improvements.map(({ said, changed }) => ({
    changedOn: addDays(today, -chance.whole(20, 300)),
    said: told(voice, said),
    changed: told(voice, changed),
  }))
}
