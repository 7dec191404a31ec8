import { type Bundle, bundle } from './bundles.ts'
import { inOrder, keyOf, type Lattice, madeOf, type Topic } from './facts.ts'
import { noPieces, type Pieces } from './pieces.ts'
import { type PlacedBrick, placer } from './place.ts'

/**
 * All bundles up to a day: those made before, and those of every pooling day since. There are two a year, one of them in time for the annual
 * report: the more lies loose when a pool is made up, the more of it finds company near by, and the more can be told of its parts.
 */
export function bundlesOf(
  topics: Topic[],
  bricks: PlacedBrick[],
  lattice: Lattice,
  today: string,
  made: Bundle[],
): Bundle[] {
  const round = rounds(topics, made)
  const last =
    made
      .map((one) => one.on)
      .sort()
      .at(-1) ?? ''
  const bundles = [...made]
  for (const on of poolingDays(bricks, today).filter((day) => day > last)) {
    const mayPool = poolsOn(on, lattice)
    const used = new Set(bundles.flatMap((one) => one.bricks.map(nameOf)))
    const loose = bricks.filter((brick) => brick.on < on && mayPool(brick) && !used.has(nameOf(brick)))
    bundles.push(...round(loose, on))
  }
  return bundles
}

/** Makes up pools of what lies loose, on one day after another, on top of the bundles that were made before. */
export function rounds(topics: Topic[], made: Bundle[]): (loose: PlacedBrick[], on: string) => Bundle[] {
  const inTurn = inOrder(topics).map((topic) => ({ topic, key: keyOf(topic) }))
  const cutBy = piecesOf(inTurn.map(({ topic }) => topic))
  for (const { key } of inTurn) {
    for (const one of made.filter((other) => other.topic === key)) remember(cutBy, key, one)
  }
  return (loose, on) => {
    const ofTopic = Map.groupBy(loose, (brick) => brick.topic)
    return inTurn.flatMap(({ topic, key }) => {
      const { pieces = [], makes } = cutBy.get(key) ?? {}
      const whole = (ofTopic.get(key) ?? []).filter((brick) => pieces.every((its) => its.holds(brick)))
      const news = bundle(topic, whole, pieces, on)
      for (const { bricks } of news) makes?.add(bricks)
      return news
    })
  }
}

/** Of a question: what it makes. Of what is made of questions: what it cuts. */
type Cutting = { makes?: Pieces; pieces: Pieces[] }

function piecesOf(topics: Topic[]): Map<string, Cutting> {
  const all = new Map<string, Cutting>()
  for (const topic of topics) {
    if (topic.by === undefined && topic.of === undefined) {
      all.set(keyOf(topic), { makes: noPieces(), pieces: [] })
    } else {
      const parents = madeOf(topic).map((key) => all.get(key) as Cutting)
      const pieces = parents.flatMap(({ makes, pieces }) => (makes ? [makes] : pieces))
      all.set(keyOf(topic), { pieces: [...new Set(pieces)] })
    }
  }
  return all
}

function remember(cutBy: Map<string, Cutting>, key: string, { bricks }: Bundle): void {
  const cutting = cutBy.get(key)
  cutting?.makes?.add(bricks)
  for (const pieces of cutting?.pieces ?? []) pieces.cut(bricks)
}

function poolsOn(on: string, lattice: Lattice): (brick: PlacedBrick) => boolean {
  const { service } = placer(lattice)
  return (brick) => {
    const { pools } = service(brick.service)
    return pools !== undefined && pools.from <= on && (pools.to === undefined || on < pools.to)
  }
}

function poolingDays(bricks: PlacedBrick[], today: string): string[] {
  const first = bricks.map((brick) => brick.on).sort()[0] ?? today
  const days: string[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(today.slice(0, 4)); year++) {
    days.push(...daysOf(year))
  }
  return days.filter((day) => day > first && day <= today)
}

/** The last day on which pools were to be made up. */
export function lastPoolingDay(today: string): string {
  const year = Number(today.slice(0, 4))
  return [...daysOf(year - 1), ...daysOf(year)].filter((day) => day <= today).at(-1) as string
}

const daysOf = (year: number): string[] => ['02', '08'].map((month) => `${year}-${month}-01`)

const nameOf = ({ topic, runs }: PlacedBrick): string => `${topic} ${runs[0]}`
