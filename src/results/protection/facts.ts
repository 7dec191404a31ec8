/**
 * One thing that is counted: a question in a wave; with `by`, the same broken down by a background question. The code '' is who
 * answered at all. `of` names what it is made of besides the question itself (a change: the same question in both waves), because what
 * is made of something counts only runs that count there too.
 */
export type Topic = {
  wave: string
  code: string
  by?: string
  of?: string[]
  /** About health or life, not about the course: never told when all have answered the same. */
  sensitive?: boolean
}

/** What is counted. Everything in it can be added up over runs; figures are worked out from it afterwards, so they tell no more. */
export type Tally = {
  n: number
  /** How many were asked: the invited, or those who answered at all. */
  asked?: number
  /** Answers by value. */
  counts: Record<string, number>
  /** How many of those in `of` this leaves out, by who they are: subtraction would give their answers. */
  left?: Record<string, number>
  /** Of a breakdown: each group's own. */
  groups?: Record<string, Tally>
}

/** A wave of a run that has closed, and when: it takes no more answers. */
export type Closing = { run: number; wave: string; on: string }
/** What one run has answered to one topic. Of a breakdown only `groups` is read; the whole is the question's own. */
export type Count = { run: number; topic: string; tally: Tally }
export type Facts = { topics: Topic[]; closings: Closing[]; counts: Count[] }

export type Run = { id: number; course: number; year: number }
export type Course = { id: number; service: number; programme: number | null }
/** From when a service takes part in pools, and until when, if it does or did. */
export type Service = { id: number; region: string; pools?: { from: string; to?: string } }
/** What lies in what: run in course in service in region in nation; programmes across; years in all time. */
export type Lattice = { runs: Run[]; courses: Course[]; services: Service[] }

/** The topic's name in facts and in what is kept. */
export const keyOf = (topic: Pick<Topic, 'wave' | 'code' | 'by'>): string =>
  [topic.wave, topic.code, ...(topic.by === undefined ? [] : [topic.by])].join('/')

/** What a topic is made of. Everything but who answered at all is made of something. */
export function madeOf(topic: Topic): string[] {
  if (topic.by !== undefined) return [keyOf({ wave: topic.wave, code: topic.code }), ...(topic.of ?? [])]
  if (topic.of) return topic.of
  return topic.code === '' ? [] : [keyOf({ wave: topic.wave, code: '' })]
}

/** The topics, those that others are made of first. */
export function inOrder(topics: Topic[]): Topic[] {
  const known = new Map(topics.map((topic) => [keyOf(topic), topic]))
  const ordered = new Set<Topic>()
  const add = (topic: Topic): void => {
    for (const key of madeOf(topic)) {
      const parent = known.get(key)
      if (!parent) throw new Error(`${keyOf(topic)} is made of ${key}, which is not among the topics`)
      if (!ordered.has(parent)) add(parent)
    }
    ordered.add(topic)
  }
  for (const topic of topics) add(topic)
  return [...ordered]
}
