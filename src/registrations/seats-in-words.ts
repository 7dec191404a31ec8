import { capital } from '../platform/plain-text.ts'

const counts = {
  nb: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks'],
  nn: ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six'],
}
const count = (words: string[], number: number): string => words[number] ?? String(number)

/** Seats and people as words: "To plasser", "tre". */
export const nb = {
  free: (free: number) => (free === 1 ? 'Én plass' : `${capital(count(counts.nb, free))} plasser`),
  people: (seats: number) => count(counts.nb, seats),
}
export const nn = {
  free: (free: number) => (free === 1 ? 'Éin plass' : `${capital(count(counts.nn, free))} plassar`),
  people: (seats: number) => count(counts.nn, seats),
}
export const en = {
  free: (free: number) => (free === 1 ? 'One seat' : `${capital(count(counts.en, free))} seats`),
  people: (seats: number) => count(counts.en, seats),
}
