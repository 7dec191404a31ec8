import type { Needs, Participant } from '../registrations/index.ts'

/** The parties of a run, by how they stand. */
export type Groups = {
  seated: Participant[]
  offered: Participant[]
  waiting: Participant[]
  gone: Participant[]
}

/** Who has seats, by name; who is offered some and who waits, in order; who has left, the last first. */
export function grouped(participants: Participant[]): Groups {
  const of = (...statuses: Participant['status'][]) =>
    participants.filter(({ status }) => statuses.includes(status))
  return {
    seated: of('confirmed').sort((a, b) => norwegian.compare(nameOf(a) ?? '\uffff', nameOf(b) ?? '\uffff')),
    offered: of('offered').sort(byPlace),
    waiting: of('waiting').sort(byPlace),
    gone: of('withdrawn', 'left-out').sort(
      (a, b) => (b.endedAt?.getTime() ?? 0) - (a.endedAt?.getTime() ?? 0),
    ),
  }
}

/** How many people some parties are. */
export const peopleIn = (participants: Participant[]): number =>
  participants.reduce((sum, { roles }) => sum + roles.length, 0)

/** What the party goes by: the first who takes part, or the contact. */
export const nameOf = ({ party }: Pick<Participant, 'party'>): string | undefined =>
  party && (party.members[0]?.name || party.contact.name)

/** Something that somebody needs, and how many do. */
export type Summed = { what: string; people: number }

/** What is needed by all of these together: for the room, for the kitchen, and to order interpreters. */
export type NeedsSummed = {
  wheelchair: number
  hearingLoop: number
  interpreter: Summed[]
  food: Summed[]
  other: string[]
}

export function sumNeeds(participants: Participant[]): NeedsSummed {
  const needs = participants.flatMap(({ party }) => party?.members.flatMap(({ needs }) => needs ?? []) ?? [])
  return {
    wheelchair: needs.filter(({ wheelchair }) => wheelchair).length,
    hearingLoop: needs.filter(({ hearingLoop }) => hearingLoop).length,
    interpreter: counted(needs, 'interpreter'),
    food: counted(needs, 'food'),
    other: needs.flatMap(({ other }) => other || []),
  }
}

/** What was written, alike but for capitals counted together, in the order of the alphabet. */
function counted(needs: Needs[], kind: 'interpreter' | 'food'): Summed[] {
  const people = new Map<string, Summed>()
  for (const { [kind]: written } of needs) {
    if (!written) continue
    const key = written.toLowerCase()
    const before = people.get(key) ?? { what: written, people: 0 }
    people.set(key, { ...before, people: before.people + 1 })
  }
  return [...people.values()].sort((a, b) => norwegian.compare(a.what, b.what))
}

const norwegian = new Intl.Collator('nb')
const byPlace = (a: Participant, b: Participant): number => (a.queue?.place ?? 0) - (b.queue?.place ?? 0)

/** Why a party that waits has no offer now. */
export type WhyWaiting = 'next' | 'not-enough' | 'saving' | 'said-no' | 'offered-elsewhere' | 'behind'

/** `isNext`: nobody in front of it waits for an offer. */
export function whyWaiting(
  { queue, offer, roles }: Participant,
  { isNext, free, saved }: { isNext: boolean; free: number; saved: number },
): WhyWaiting {
  if (offer) return 'offered-elsewhere'
  if (queue?.sitsOut) return 'said-no'
  if (saved > 0 && (queue?.passedOver ?? 0) >= 2) return 'saving'
  if (queue?.passedOver || (free > 0 && roles.length > free)) return 'not-enough'
  return isNext ? 'next' : 'behind'
}
