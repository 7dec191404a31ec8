/** One thing beside another, both as often as they do in a second. */
export type Round<Ours, Theirs> = { ours: Ours; theirs: Theirs; ratio: number }
type PerSecond = { perSecond: number }

/**
 * Measures both three times, now one first, now the other: whoever comes second meets a warmer and a fuller machine.
 * Answers the round in the middle, all rounds, and how far they lie apart.
 */
export async function sideBySide<Ours extends PerSecond, Theirs extends PerSecond>(
  ours: () => Promise<Ours>,
  theirs: () => Promise<Theirs>,
) {
  const rounds: Round<Ours, Theirs>[] = []
  for (const oursFirst of [false, true, false]) {
    const early = oursFirst ? await ours() : undefined
    const beside = await theirs()
    const own = early ?? (await ours())
    rounds.push({ ours: own, theirs: beside, ratio: own.perSecond / beside.perSecond })
  }
  const spread = `rounds ${rounds.map(({ ratio }) => ratio.toFixed(2)).join(' ')}`
  const middle = [...rounds].sort((a, b) => a.ratio - b.ratio)[1] as Round<Ours, Theirs>
  return { ...middle, rounds, spread }
}
