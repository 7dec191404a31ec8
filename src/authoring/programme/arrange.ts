import { readTime, timeInField } from '../run/times.ts'
import { mostDays, mostParts, type Part } from './parts.ts'
import { minutesOf, timeOf } from './rules.ts'

const usualMinutes = 45

/** What a button of the builder asks for: a part up or down, away, or one more; undefined when it is none of these. */
export function arranged(done: string, parts: Part[]): Part[] | undefined {
  const [, what, number] = /^(up|down|remove|add)-(\d{1,3})$/.exec(done) ?? []
  if (done === 'add-day') return withPart(parts, Math.min(mostDays, lastDay(parts) + 1))
  if (done === 'show') return parts
  if (what === 'remove') return parts.toSpliced(Number(number) - 1, 1)
  if (what === 'add') return withPart(parts, Number(number))
  if (what === 'up') return swapped(parts, Number(number) - 2)
  if (what === 'down') return swapped(parts, Number(number) - 1)
  return undefined
}

/** Two parts of a day change places. Each keeps its length, and the pause between them stays between them. */
function swapped(parts: Part[], at: number): Part[] {
  const [first, second] = [parts[at], parts[at + 1]]
  if (!first || !second || first.day !== second.day) return parts
  const times = [first.starts, first.ends, second.starts, second.ends].map((time) => readTime(time))
  const [begins, ends, begins2, ends2] = times.map((time) => time && minutesOf(time))
  const known = times.every((time) => time !== undefined)
  const earlier = known
    ? { ...second, starts: first.starts, ends: field(Number(begins) + Number(ends2) - Number(begins2)) }
    : { ...second, starts: first.starts, ends: first.ends }
  const later = known
    ? { ...first, starts: field(Number(ends2) - (Number(ends) - Number(begins))), ends: second.ends }
    : { ...first, starts: second.starts, ends: second.ends }
  return parts.toSpliced(at, 2, earlier, later)
}

/** One more part at the end of a day, beginning where the last one ends. */
function withPart(parts: Part[], day: number): Part[] {
  if (parts.length >= mostParts || day < 1) return parts
  const place = parts.findLastIndex((part) => Number(part.day) <= day)
  const before = parts[place]
  const isSameDay = Number(before?.day) === day
  const starts = readTime((isSameDay ? before?.ends : parts[0]?.starts) ?? '') ?? '10:00'
  const part: Part = {
    day: String(day),
    starts: timeInField(starts),
    ends: field(minutesOf(starts) + usualMinutes),
    ...{ nb: '', nn: '', en: '', speaker: '', ledBy: '' },
  }
  return parts.toSpliced(place + 1, 0, part)
}

const field = (minutes: number): string => timeInField(timeOf(minutes))
const lastDay = (parts: Part[]): number => Math.max(0, ...parts.map(({ day }) => Number(day) || 1))
