import { isCompany, type Share } from './company.ts'
import type { Tally, Topic } from './facts.ts'
import { gather } from './gather.ts'
import { type Pieces, trimmed } from './pieces.ts'
import { type Place, type PlacedBrick, same } from './place.ts'
import { rest, sum } from './tally.ts'

/** Bricks of at least three services that a pool counts together or not at all. It never changes. */
export type Bundle = Omit<Place, 'course' | 'service' | 'region'> & {
  topic: string
  on: string
  region: string | null
  bricks: PlacedBrick[]
  tally: Tally
  together: string[]
}

// As near as there is company: what finds none in its own programme, region and year tries wider.
const nearness: ((brick: PlacedBrick) => string | undefined)[] = [
  ({ programme, region, year }) => [programme, region, year].join(),
  ({ programme, year }) => (programme === null ? undefined : [programme, year].join()),
  ({ region, year }) => [region, year].join(),
  ({ year }) => String(year),
  () => 'all',
]

/** Bundles what has lain loose, on the day when pools are made up. `pieces` is what earlier bundles of the same questions can be cut into. */
export function bundle(topic: Topic, loose: PlacedBrick[], pieces: Pieces[], on: string): Bundle[] {
  const bundles: Bundle[] = []
  let left = loose
  for (const near of nearness) {
    for (const group of groupedBy(left, near)) {
      const made = bundleOf(topic, trimmed(group, pieces), on)
      if (!made) continue
      bundles.push(made)
      for (const its of pieces) its.cut(made.bricks)
      const used = new Set(made.bricks)
      left = left.filter((brick) => !used.has(brick))
    }
  }
  return bundles
}

function bundleOf(topic: Topic, bricks: PlacedBrick[], on: string): Bundle | undefined {
  const first = bricks[0]
  if (!first || !isCompany(bricks.map(({ service, tally }) => ({ service, n: tally.n })))) return undefined
  const whole = sum(bricks.map((brick) => brick.tally))
  const gathered = topic.by === undefined ? undefined : groupsOfBundle(whole, bricks)
  if (topic.by !== undefined && !gathered) return undefined
  return {
    topic: first.topic,
    on,
    bricks,
    region: same(bricks.map((brick) => brick.region)),
    programme: same(bricks.map((brick) => brick.programme)),
    year: same(bricks.map((brick) => brick.year)),
    tally: gathered ? { ...whole, groups: gathered.groups } : whole,
    together: gathered?.together ?? [],
  }
}

/** Each group has company too: else the answers of a group could be those of one service. */
function groupsOfBundle(whole: Tally, bricks: PlacedBrick[]) {
  const shares = (groups: string[]): Share[] =>
    bricks.flatMap(({ service, tally }) =>
      groups.map((group) => ({ service, n: tally.groups?.[group]?.n ?? 0 })),
    )
  const gathered = gather(whole.groups ?? {}, {
    tell: (group) => group !== rest && isCompany(shares([group])),
    tellTogether: (groups) => isCompany(shares(groups)),
  })
  const earlier = bricks.flatMap((brick) => brick.together)
  const together = [...(gathered?.together ?? []), ...earlier].filter((group) => group !== rest)
  return gathered && { ...gathered, together: [...new Set(together)].sort() }
}

function groupedBy(bricks: PlacedBrick[], near: (brick: PlacedBrick) => string | undefined): PlacedBrick[][] {
  const groups = Map.groupBy(bricks, near)
  groups.delete(undefined)
  return [...groups.values()]
}
