import { createHash } from 'node:crypto'
import { at, chanceOf } from '../random.ts'
import { answering, answeringLater } from './effects.ts'
import { how } from './evaluated.ts'
import type { PlannedWave } from './waves.ts'

/** Somebody in a run: how they have it compared with the others, and how long they go on answering. */
export type Participant = { seed: string; pseudonym: string; level: number; endurance: number }

/** How many of a run were asked. */
export function invitedTo({ course, run, capacity, number }: PlannedWave): number {
  const { few, room } = how(course)
  if (few) return at(few, number) + 1
  if (capacity === room) return room
  return Math.round(capacity * (0.8 + 0.2 * chanceOf(`${course} ${run} invited`).next()))
}

/** Those who answer a wave: of the first wave all who join; those who have it worst leave a little sooner than the others. */
export function participantsOf(wave: PlannedWave): Participant[] {
  const { course, run, number } = wave
  const { few, schedule } = how(course)
  const first = schedule === 'research' ? 'before' : 'last-day'
  const asked = invitedTo(wave)
  const joined = few ? at(few, number) : Math.round(asked * (answering[first] ?? 1))
  const staying = few ? joined : Math.min(joined, Math.round(asked * shareOf(wave)))
  return groupOf(`${course} ${run}`, joined)
    .toSorted((a, b) => b.endurance - a.endurance)
    .slice(0, staying)
}

const shareOf = ({ course, name }: PlannedWave): number =>
  how(course).schedule === 'quality-and-later' && name === 'after-3-months'
    ? answeringLater
    : (answering[name] ?? 0)

function groupOf(seed: string, size: number): Participant[] {
  const chance = chanceOf(`${seed} group`)
  return shuffled(levels(size), seed).map((level, number) => ({
    seed: `${seed} ${number}`,
    pseudonym: createHash('sha256').update(`${seed} ${number} demo`).digest('hex'),
    level,
    endurance: chance.next() + 0.12 * level,
  }))
}

/** As people are spread around the middle: most of them near it (Tukey's lambda, close to the normal curve). */
const levels = (size: number): number[] =>
  Array.from({ length: size }, (_, rank) => {
    const share = (rank + 0.5) / size
    return 4.91 * (share ** 0.14 - (1 - share) ** 0.14)
  })

/** In an order that says nothing. */
export function shuffled<T>(list: T[], seed: string): T[] {
  const chance = chanceOf(`${seed} order`)
  return list
    .map((item) => ({ item, draw: chance.next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item)
}
