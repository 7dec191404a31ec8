import type { LedBy } from '../../courses/index.ts'

/** A part of the programme whose times are known, "17:00". */
export type Timed = { day: number; starts: string; ends: string; ledBy: LedBy | null }

/** Minutes by who leads; `both` is led by the two together. */
export type Totals = {
  minutes: number
  experience: number
  professional: number
  both: number
  share: number | undefined
}

/**
 * How long the programme is and who leads it. `share` is how much of what is led, in whole percent, is led by somebody with
 * lived experience: what two lead together counts half to each.
 */
export function totalsOf(parts: Timed[]): Totals {
  const sum = (who: LedBy | null) =>
    parts.filter(({ ledBy }) => ledBy === who).reduce((all, part) => all + lengthOf(part), 0)
  const [experience, professional, both] = [sum('experience'), sum('professional'), sum('both')]
  const led = experience + professional + both
  return {
    minutes: led + sum(null),
    experience,
    professional,
    both,
    share: led === 0 ? undefined : Math.round((100 * (experience + both / 2)) / led),
  }
}

/** Where two parts of a day are at the same time, or where nothing is. */
export type Seam = { kind: 'clash' | 'gap'; day: number; from: string; to: string }

export function seamsOf(parts: Timed[]): Seam[] {
  return [...Map.groupBy(parts, ({ day }) => day).values()].flatMap((ofDay) => {
    const seams: Seam[] = []
    let end: string | undefined
    for (const { day, starts, ends } of ofDay.toSorted((a, b) => a.starts.localeCompare(b.starts))) {
      if (end !== undefined && starts < end)
        seams.push({ kind: 'clash', day, from: starts, to: end < ends ? end : ends })
      if (end !== undefined && starts > end) seams.push({ kind: 'gap', day, from: end, to: starts })
      if (end === undefined || ends > end) end = ends
    }
    return seams
  })
}

/** "17:30" as minutes since midnight, and back. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
export const timeOf = (minutes: number): string => {
  const within = Math.max(0, Math.min(minutes, 24 * 60 - 1))
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

const lengthOf = ({ starts, ends }: Timed): number => Math.max(0, minutesOf(ends) - minutesOf(starts))
