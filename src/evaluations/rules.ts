/** How the answers of one person in several waves are told to be the same person's. */
export type LinkedBy = 'key' | 'own-code' | 'nothing'
export type Purpose = 'quality' | 'research'

export const waveNames = [
  'before',
  'last-day',
  'after-2-weeks',
  'after-3-months',
  'after-6-months',
  'after-12-months',
  'own',
] as const
export type WaveName = (typeof waveNames)[number]

/** When participants of a run are asked: `days` after its first session (start) or its last (end), for `openDays`. */
export type Wave = { name: WaveName; countedFrom: 'start' | 'end'; days: number; openDays: number }

/**
 * The schedules of the field (Andenæs et al. 2012, Bonsaksen et al. 2012): quality asks on the last day, and again after three months
 * when wanted; research asks before the course and four times after it, the last after a year.
 */
export const schedules = {
  quality: [{ name: 'last-day', countedFrom: 'end', days: 0, openDays: 14 }],
  'quality-and-later': [
    { name: 'last-day', countedFrom: 'end', days: 0, openDays: 14 },
    { name: 'after-3-months', countedFrom: 'end', days: 90, openDays: 21 },
  ],
  research: [
    { name: 'before', countedFrom: 'start', days: -14, openDays: 14 },
    { name: 'after-2-weeks', countedFrom: 'end', days: 14, openDays: 21 },
    { name: 'after-3-months', countedFrom: 'end', days: 90, openDays: 28 },
    { name: 'after-6-months', countedFrom: 'end', days: 182, openDays: 28 },
    { name: 'after-12-months', countedFrom: 'end', days: 365, openDays: 28 },
  ],
} as const satisfies Record<string, Wave[]>
export type Schedule = keyof typeof schedules

/** 0 is the invitation, 1 and 2 are reminders; there are no more. */
export type Sending = 0 | 1 | 2

/**
 * What is due to somebody who hasn't answered: the invitation from the day the wave opens, the reminders when a third and two thirds
 * of its time have gone, never two within two days and none on its last day.
 */
export function dueSending(
  wave: { opensOn: string; closesOn: string },
  sent: { number: number; sentOn: string }[],
  today: string,
): Sending | undefined {
  if (today < wave.opensOn || today > wave.closesOn) return undefined
  if (sent.length === 0) return 0
  const last = sent.reduce((a, b) => (b.number > a.number ? b : a))
  if (last.number >= 2 || today === wave.closesOn || daysBetween(last.sentOn, today) < 2) return undefined
  const third = daysBetween(wave.opensOn, wave.closesOn) / 3
  return daysBetween(wave.opensOn, today) >= third * (last.number + 1)
    ? ((last.number + 1) as Sending)
    : undefined
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
