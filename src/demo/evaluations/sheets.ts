import { sql } from 'kysely'
import { asSide, keepOf } from '../../evaluations/index.ts'
import type { Db } from '../../platform/db.ts'
import { questionsOf, type Version } from '../../questionnaires/index.ts'
import { insertRows } from '../insert.ts'
import { chanceOf } from '../random.ts'
import { answersOf } from './answers.ts'
import { how, splitIntoEvenings } from './evaluated.ts'
import { invitedTo, type Participant, participantsOf, shuffled } from './group.ts'
import type { PlannedWave } from './waves.ts'
import { wordsFor } from './words.ts'

type Words = { runWaveId: number; linkId: string; said: string }

/** A wave with those who have answered it so far; none where it isn't known whom to ask. */
export type AnsweredWave = PlannedWave & { invited: number | null; people: Participant[] }

/** How far a wave has come: answered by all who will, by a few while it is open, or not yet begun. */
export function answeredBy(wave: PlannedWave, today: string): AnsweredWave {
  const isClosed = wave.closesOn < today
  const isOpen = !isClosed && wave.opensOn <= today && knowsWhoWasThere(wave)
  const people = isClosed || isOpen ? participantsOf(wave) : []
  const soFar = isOpen ? people.slice(0, Math.ceil(people.length * 0.4)) : people
  // Whom a link is sent to, the sender counts.
  const isCounted = isClosed || (isOpen && wave.linkedBy !== 'key')
  return { ...wave, invited: isCounted ? invitedTo(wave) : null, people: soFar }
}

/** Where the demo people work, participants have signed up; they are forgotten a month after. */
const knowsWhoWasThere = ({ course, name, linkedBy }: PlannedWave): boolean =>
  linkedBy !== 'key' ||
  (/-(bodo|nordlandssykehuset)$/.test(course) && ['last-day', 'after-2-weeks'].includes(name))

/** Writes the answers of many waves as they are once sent: on a day, under a random pseudonym, in an order that says nothing. */
export async function writeSheets(
  db: Db,
  waves: AnsweredWave[],
  versions: Map<string, Version>,
  today: string,
): Promise<number> {
  const sheets = waves.flatMap((wave) => {
    const version = versions.get(how(wave.course).form)
    return version ? wave.people.map((person) => sheetOf(wave, person, version, today)) : []
  })
  await asSide(db, 'answers', async (db) => {
    await sql`select set_config('answers.mixing', 'on', true)`.execute(db) // closed waves take no others
    await insertRows(db, 'answers.sheets', shuffled(sheets, 'sheets'))
    await insertRows(db, 'answers.words', shuffled(listWords(waves, versions), 'words'))
  })
  return sheets.length
}

function sheetOf(wave: PlannedWave, person: Participant, { form, id }: Version, today: string) {
  const { answers, facts } = keepOf(form, answersOf(form, wave, person), id)
  return {
    runWaveId: wave.id,
    pseudonym: `\\x${person.pseudonym}` as unknown as Buffer,
    way: wayOf(wave, person),
    ...{ answers, words: null, facts, sent: true },
    answeredOn: wave.closesOn < today ? wave.closesOn : today,
  }
}

/** One in twelve of those who are asked by mail would rather write on paper. */
function wayOf({ linkedBy }: PlannedWave, { seed }: Participant): string {
  if (linkedBy === 'nothing') return 'room'
  if (linkedBy === 'own-code') return 'own-code'
  return chanceOf(`${seed} way`).happens(1 / 12) ? 'paper' : 'link'
}

/** What was written, the newest first: in each wave a few, till nobody has more to say. */
function listWords(waves: AnsweredWave[], versions: Map<string, Version>): Words[] {
  const courses = Map.groupBy(waves.toReversed(), ({ course }) => course)
  return [...courses].flatMap(([course, its]) => {
    const { form: key } = how(course)
    const wordsTo = wordsFor(course, key)
    const form = versions.get(key)?.form
    const asked = form ? questionsOf(form).filter(({ type }) => type === 'text') : []
    return its.flatMap(({ id, number, people }) =>
      asked.flatMap(({ linkId }) => {
        const isOneEvening = course === splitIntoEvenings.course && number < splitIntoEvenings.before
        const said = wordsTo(linkId, Math.min(2, Math.floor(people.length / 3)), isOneEvening)
        return said.map((said) => ({ runWaveId: id, linkId, said }))
      }),
    )
  })
}
