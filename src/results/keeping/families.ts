import { keyOf, type Topic } from '../protection/facts.ts'

/**
 * The topics that hang together: a question, and what is made of it. Each family can be pooled by itself. That all questions of a wave are
 * made of who answered it doesn't bind them, since a question isn't told as a part of that.
 */
export function families(topics: Topic[]): Family[] {
  const known = new Map(topics.map((topic) => [keyOf(topic), topic]))
  const family = new Map(topics.map((topic) => [topic, new Set([topic])]))
  for (const topic of topics) {
    for (const key of bindsTo(topic)) {
      const other = known.get(key)
      const [one, two] = [family.get(topic), other && family.get(other)]
      if (!one || !two || one === two) continue
      for (const member of two) {
        one.add(member)
        family.set(member, one)
      }
    }
  }
  return [...new Set(family.values())].map((members) => ({
    members: [...members],
    topics: withAnswered([...members], known),
  }))
}

/** `topics`: the members, and who answered their waves, which they are made of and which is a family of its own. */
export type Family = { members: Topic[]; topics: Topic[] }

const bindsTo = ({ wave, code, by, of = [] }: Topic): string[] =>
  by === undefined ? of : [keyOf({ wave, code }), ...of]

function withAnswered(members: Topic[], known: Map<string, Topic>): Topic[] {
  const answered = members.flatMap(({ wave }) => known.get(keyOf({ wave, code: '' })) ?? [])
  return [...new Set([...answered, ...members])]
}
