const days: Record<string, number> = {
  'last-day': 0,
  'after-2-weeks': 14,
  'after-3-months': 90,
  'after-6-months': 182,
  'after-12-months': 365,
}
const beforeTheEnd = -10_000

/** Waves in the order they are asked. */
export const inOrderOfWaves = (waves: string[]): string[] =>
  waves.toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))

function placeOf(wave: string): number {
  if (wave === 'before') return beforeTheEnd
  const [, from, count] = /^own-(start|end)-(-?\d+)$/.exec(wave) ?? []
  if (from === undefined) return days[wave] ?? 0
  return from === 'start' ? beforeTheEnd + 100 + Number(count) : Number(count)
}
