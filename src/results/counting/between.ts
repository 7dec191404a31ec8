import { keyOf, type Tally } from '../protection/facts.ts'
import { type CountOf, tallyOf } from './of-wave.ts'
import { countedIn } from './questions.ts'
import { asValue, type ClosedWave, type Fact, type KnownTopic, type Sheet } from './waves.ts'

/**
 * What can be told because a person's answers in several waves are known to be the same person's: how they have changed since the first
 * wave that asked, whether those who left began as those who stayed, and how many answered every wave so far. All waves of a run in their
 * order, up to one that hasn't closed; `fresh` is the first of them that wasn't counted before, and only what ends there or later is new.
 */
export function countsBetween(waves: ClosedWave[], fresh: number): CountOf[] {
  const codes = new Set(waves.flatMap(numbersIn))
  const isNew = (last: string): boolean => waves.findIndex(({ wave }) => wave === last) >= fresh
  return [...[...codes].flatMap((code) => changesOf(code, waves, isNew)), ...flowsOf(waves, isNew)]
}

const numbersIn = (wave: ClosedWave): string[] =>
  countedIn(wave).flatMap(({ code, worth }) => (worth ? [code] : []))

/** What people said to the question and what that is worth, by who they are; and whether it is about life. */
type Asked = { wave: string; versionId: number; sensitive: boolean; said: Map<string, Said> }
type Said = { value: string; worth: number }
type IsNew = (last: string) => boolean

function changesOf(code: string, waves: ClosedWave[], isNew: IsNew): CountOf[] {
  const asked = waves.flatMap((wave): Asked[] => {
    const counted = countedIn(wave).find((one) => one.code === code && one.worth)
    if (!counted?.worth) return []
    const said = new Map<string, Said>()
    for (const { pseudonym, facts } of wave.sheets) {
      const worth = counted.worth(facts[code])
      if (worth !== undefined) said.set(pseudonym, { value: asValue(facts[code] as Fact), worth })
    }
    return [{ wave: wave.wave, versionId: wave.versionId, sensitive: counted.sensitive, said }]
  })
  return asked.flatMap(({ wave }, at) =>
    at > 0 && isNew(wave) ? changeOf(code, asked.slice(0, at + 1)) : [],
  )
}

/** The change from the first of these waves to the last, and how those began who stayed till then and those who left. */
function changeOf(code: string, asked: Asked[]): CountOf[] {
  const [first, last] = [asked[0] as Asked, asked.at(-1) as Asked]
  const between = asked.slice(1, -1)
  const pairs = pairsOf(first, last)
  const topic = changeTopic(code, asked)
  const key = keyOf(topic)
  const differences = pairs.map((who) => worthOf(last, who) - worthOf(first, who))
  const beside = between.map((wave, at) => {
    const earlier = pairsOf(first, wave)
    const name = keyOf(changeTopic(code, asked.slice(0, at + 2)))
    return { [name]: countOut(earlier, pairs), [`besides ${name}`]: countOut(pairs, earlier) }
  })
  const left = {
    [keyOf({ wave: first.wave, code })]: first.said.size - pairs.length,
    [keyOf({ wave: last.wave, code })]: last.said.size - pairs.length,
    ...Object.assign({}, ...beside),
  }
  return [
    { topic, tally: { ...tallyOf(differences), left } },
    { topic: stayedTopic(code, first, key), tally: stayedTally(first, new Set(pairs)) },
  ]
}

const worthOf = ({ said }: Asked, who: string): number => said.get(who)?.worth ?? 0

const pairsOf = (one: Asked, other: Asked): string[] =>
  [...one.said.keys()].filter((who) => other.said.has(who))

const countOut = (these: string[], those: string[]): number => {
  const known = new Set(those)
  return these.filter((one) => !known.has(one)).length
}

/** Named by the waves it stands beside: only what was measured alike is counted together. */
function changeTopic(code: string, asked: Asked[]): KnownTopic {
  const last = asked.at(-1) as Asked
  const since = asked.slice(0, -1).map(({ wave }) => wave)
  const first = asked[0] as Asked
  const besides = asked.slice(1, -1).map((_, at) => keyOf(changeTopic(code, asked.slice(0, at + 2))))
  return {
    ...{ wave: last.wave, code: `${code}:since:${since.join(',')}`, kind: 'change', question: code, since },
    of: [keyOf({ wave: first.wave, code }), keyOf({ wave: last.wave, code }), ...besides],
    ...{ sensitive: last.sensitive, versionId: last.versionId },
  }
}

const stayedTopic = (code: string, { wave, sensitive, versionId }: Asked, change: string): KnownTopic => ({
  ...{ wave, code, by: change, of: [change], sensitive },
  ...{ kind: 'stayed', question: code, versionId },
})

function stayedTally({ said }: Asked, stayed: Set<string>): Tally {
  const valuesOf = (all: [string, Said][]) => tallyOf(all.map(([, { value }]) => value))
  const whole = valuesOf([...said])
  const those = valuesOf([...said].filter(([who]) => stayed.has(who)))
  const others = valuesOf([...said].filter(([who]) => !stayed.has(who)))
  const groups = { ...(those.n > 0 && { stayed: those }), ...(others.n > 0 && { left: others }) }
  return { ...whole, groups }
}

function flowsOf(waves: ClosedWave[], isNew: IsNew): CountOf[] {
  const [first, ...later] = waves
  if (!first) return []
  let stayed = new Set(first.sheets.map(whose))
  return later.flatMap((wave, at): CountOf[] => {
    stayed = stayed.intersection(new Set(wave.sheets.map(whose)))
    if (!isNew(wave.wave)) return []
    const since = waves.slice(0, at + 1).map((one) => one.wave)
    const of = [first.wave, wave.wave].map((its) => keyOf({ wave: its, code: '' }))
    const { versionId } = wave
    // `asked` is how many answered the first time: some runs may be told of there and not here.
    return [
      {
        topic: { wave: wave.wave, code: `:flow-of:${since.join(',')}`, of, kind: 'flow', since, versionId },
        tally: { n: stayed.size, asked: first.sheets.length, counts: {} },
      },
    ]
  })
}

const whose = ({ pseudonym }: Sheet): string => pseudonym
