import { type Answers, type Form, type Item, questionsOf } from '../../questionnaires/index.ts'
import { at, type Chance, chanceOf } from '../random.ts'
import { added, shares, usual } from './effects.ts'
import { how } from './evaluated.ts'
import type { Participant } from './group.ts'
import type { PlannedWave } from './waves.ts'

/** What somebody answers to a form in a wave. One in thirty would rather not answer a question, then nor later. */
export function answersOf(form: Form, wave: PlannedWave, person: Participant): Answers {
  const answered = questionsOf(form).flatMap((item) => {
    const chance = chanceOf(`${person.seed} ${wave.wave} ${item.linkId}`)
    const isSkipped = chanceOf(`${person.seed} skips ${item.linkId}`).happens(0.03)
    const answer = isSkipped ? undefined : answerTo(item, wave, person, chance)
    return answer === undefined ? [] : [[item.linkId, answer] as const]
  })
  return Object.fromEntries(answered)
}

function answerTo(item: Item, wave: PlannedWave, person: Participant, chance: Chance): string | undefined {
  const { linkId, options } = item
  const share = shares[linkId]
  if (share) return drawn(share, chanceOf(`${person.seed} ${linkId}`)) // who one is, is the same in every wave
  if (options.length === 0) return undefined // own words come by themselves
  const worth = options.map(({ score = 0 }) => score)
  const [least, most] = [Math.min(...worth), Math.max(...worth)]
  const place = Math.min(Math.max(placeOf(linkId, wave, person, chance), 0), 1)
  const wanted = Math.round(least + place * (most - least))
  return options.find(({ score }) => score === wanted)?.code
}

/** From 0 to 1: where the question usually is, what this wave adds, and who answers. */
function placeOf(linkId: string, wave: PlannedWave, { level }: Participant, chance: Chance): number {
  const means = how(wave.course).benefit
  const benefit = at(means, Math.min(wave.number, means.length - 1)) / 10
  const more = added[wave.name]?.[linkId] ?? 0
  if (linkId === 'benefit') {
    const changed = wave.wave === 0 ? 0 : 0.12 * (chance.next() + chance.next() - 1)
    return benefit + more + changed + 0.14 * level
  }
  const own = 0.13 * level + 0.3 * (chance.next() + chance.next() - 1)
  return (usual[linkId] ?? benefit + 0.04) + more + own
}

function drawn(share: Record<string, number>, chance: Chance): string | undefined {
  let left = chance.next() * 100
  return Object.entries(share).find(([, part]) => {
    left -= part
    return left < 0
  })?.[0]
}
