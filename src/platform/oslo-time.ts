import { zone } from './dates.ts'

/**
 * The moment when the clock on a Norwegian wall says this: `osloMoment('2027-03-24', '17:30')`. Nothing for an hour that a day
 * doesn't have (the one skipped in spring); the first of the two in autumn.
 */
export function osloMoment(day: string, time: string): Date | undefined {
  const asUtc = new Date(`${day}T${time}:00Z`)
  if (Number.isNaN(asUtc.getTime())) return undefined
  return [2, 1]
    .map((hours) => new Date(asUtc.getTime() - hours * 3_600_000))
    .find((moment) => wall.format(moment) === `${day} ${time}`)
}

const wall = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone })
