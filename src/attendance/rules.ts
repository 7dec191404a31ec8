/** Came; absent without a word; told us beforehand. */
export const marks = ['came', 'absent', 'told'] as const
export type Mark = (typeof marks)[number]

/** A mark as it stands, with who made it. */
export type Known = { mark: Mark; by: number | null }

/** What somebody sends about one person: their mark, and the mark their page showed before. */
export type Sent = { key: string; was: Mark | undefined; mark: Mark }

export type Decided = {
  save: { key: string; mark: Mark }[]
  /** Marked otherwise by somebody else since the page was opened: the one who sends is asked. */
  clashes: Sent[]
}

/**
 * What to do with marks that were sent, when others may have marked the same people meanwhile. Only what was changed on the
 * page counts, so two who take half the list each don't meet. `rest`: all who aren't marked yet came.
 */
export function decideMarks(
  known: ReadonlyMap<string, Known>,
  sent: readonly Sent[],
  { by, rest = [] }: { by: number; rest?: readonly string[] },
): Decided {
  const changed = sent.filter(({ key, was, mark }) => mark !== was && known.get(key)?.mark !== mark)
  const clashes = changed.filter(({ key, was }) => {
    const now = known.get(key)
    return now?.mark !== was && now?.by !== by
  })
  const asked = new Set(sent.map(({ key }) => key))
  const save = changed.filter((one) => !clashes.includes(one)).map(({ key, mark }) => ({ key, mark }))
  const others = rest.filter((key) => !known.has(key) && !asked.has(key))
  return { save: [...save, ...others.map((key) => ({ key, mark: 'came' as const }))], clashes }
}

/** How a session stands. */
export type Tally = { [mark in Mark]: number } & { unmarked: number; all: number }

export function tallyOf(keys: readonly string[], known: ReadonlyMap<string, { mark: Mark }>): Tally {
  const tally: Tally = { came: 0, absent: 0, told: 0, unmarked: 0, all: keys.length }
  for (const key of keys) tally[known.get(key)?.mark ?? 'unmarked'] += 1
  return tally
}

/** Who a mark is of, within a run: the party and which of it. */
export const keyOf = ({ registration, member }: { registration: number; member: number }): string =>
  `${registration}-${member}`

/** The session that is most likely meant now: the one under way, else the last that began, else the first. */
export function sessionNow<S extends { startsAt: Date }>(sessions: readonly S[], now: Date): S | undefined {
  const begun = sessions.filter(({ startsAt }) => startsAt.getTime() - early <= now.getTime())
  return begun.at(-1) ?? sessions[0]
}

const early = 60 * 60_000 // people come before it begins

/** Attendance is taken from an hour before a session; before that nobody can have come. */
export const mayTake = (session: { startsAt: Date }, now: Date): boolean =>
  session.startsAt.getTime() - early <= now.getTime()

/** The days on which somebody came. */
export const daysCame = (
  byDay: ReadonlyMap<number, ReadonlyMap<string, { mark: Mark }>>,
  key: string,
): number[] => [...byDay].filter(([, known]) => known.get(key)?.mark === 'came').map(([day]) => day)
