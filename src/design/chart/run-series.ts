/** A point a run. Without a value: nobody answered. */
export type RunPoint = {
  /** Under the chart: "H26". */
  label: string
  value?: number | undefined
  /** Too few answered for the number to be told: the words that stand there instead. */
  hidden?: string | undefined
  /** More than chance: drawn as another shape. */
  signal?: boolean
}

/** A stretch with a middle of its own: the whole series, or between two actions. `to` is the point after its last. */
export type RunPhase = {
  from: number
  to: number
  middle: number
  /** "median 3,75" */
  label: string
  limits?: { from: number; to: number } | undefined
}

export type RunAction = {
  /** It was done before this point. */
  before: number
  label: string
}

export type RunChartProps = {
  /** What the chart shows, in a sentence for those who listen. */
  title: string
  points: RunPoint[]
  phases: RunPhase[]
  actions?: RunAction[]
  /** A number on the axis, in the reader's language. */
  format: (value: number) => string
  /** The ends of the scale, which no limit passes. */
  min?: number | undefined
  max?: number | undefined
}
