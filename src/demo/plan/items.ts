import { addMinutes } from '../calendar.ts'
import { personOf } from '../people.ts'
import { chanceOf } from '../random.ts'
import { professions, type Role } from '../roles.ts'
import type { CoursePlan } from '../rows.ts'
import type { Hours, Item } from '../template.ts'
import { plainly, told } from '../wording.ts'
import type { PlacedCourse } from './placed.ts'

const beginnings: Record<Hours, string[]> = {
  day: ['09:00', '09:30', '10:00'],
  afternoon: ['12:30', '13:00', '14:00', '14:30'],
  'after-school': ['15:00', '15:30', '16:00'],
  evening: ['17:00', '17:30', '18:00'],
}

/** When the days of a course begin: the same clock time at every session. */
export const beginningOf = ({ slug, template }: PlacedCourse): string =>
  chanceOf(`${slug} clock`).one(beginnings[template.hours])

/** When a day of the programme ends. */
export const endOf = (beginning: string, day: Item[]): string =>
  addMinutes(
    beginning,
    day.reduce((sum, item) => sum + item.minutes, 0),
  )

/** The programme by day and clock, with invented people on the floor. */
export function itemsOf(placed: PlacedCourse): CoursePlan['items'] {
  const speakers = speakersOf(placed)
  return placed.template.days.flatMap((day, index) => {
    let clock = beginningOf(placed)
    return day.map((item) => {
      const starts = clock
      clock = addMinutes(clock, item.minutes)
      return {
        day: index + 1,
        starts,
        ends: clock,
        title: told(placed.voice, item.title),
        speaker: item.by.map(speakers).join(', og ') || null,
        ledBy: ledBy(item.by),
      }
    })
  })
}

function ledBy(roles: Role[]): 'experience' | 'professional' | 'both' | null {
  const lived = roles.includes('lived')
  if (roles.length === 0) return null
  return roles.length === 1 ? (lived ? 'experience' : 'professional') : lived ? 'both' : 'professional'
}

/** One name a role, the same through the whole course. */
function speakersOf({ slug, template, voice }: PlacedCourse): (role: Role) => string {
  return (role) => {
    const chance = chanceOf(`${slug} ${role}`)
    if (role !== 'lived') return `${personOf(chance)}, ${professions[role][voice.standard]}`
    return `${personOf(chance, template.livedBy)}, ${plainly(voice, template.lived)}`
  }
}
