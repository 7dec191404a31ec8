import { needsLicence } from '../../../instruments/index.ts'
import { minutesToAnswer } from '../../answers/minutes.ts'
import { everyItem, type Form, type Item, isChoice, isQuestion, questionsOf } from '../../form.ts'
import { bank } from '../../shipped/bank.ts'
import { askedTooLate } from '../outline/conditions.ts'
import { type WordingWarning, wordingOf } from './wording.ts'

/** Something to think over before a form is used. Never a refusal: who builds it knows who will answer. */
export type Warning =
  | ({ linkId: string } & WordingWarning)
  | { kind: 'asks-ahead'; linkId: string }
  | { kind: 'long-form'; minutes: number; questions: number }
  | { kind: 'miscounted'; said: string; questions: number }
  | { kind: 'owned'; instrument: string }
  | { kind: 'much-background'; count: number; most: number }
  | { kind: 'small-group'; linkId: string; groupSize: number | undefined; groups: number }

/** Whom it is for: how many usually take part, when that is known. */
export type Asked = { groupSize?: number | undefined }

/** People answer on a phone on their way home. */
const most = { minutes: 8, questions: 20, background: 2 }
/** A group of fewer could be known by its answers. */
const fewest = 5

/** All there is to think over in a form, that of the whole form first. */
export function warningsOn(form: Form, { groupSize }: Asked = {}): Warning[] {
  return [
    ...tooLong(form),
    ...miscounted(form),
    ...ownedBy(form),
    ...tooMuchBackground(form),
    ...everyItem(form.items)
      .filter((item) => isOwn(item) && isQuestion(item))
      .flatMap((item) => wordingOf(item).map((warning) => ({ linkId: item.linkId, ...warning }))),
    ...askedTooLate(form).map(({ linkId }) => ({ kind: 'asks-ahead' as const, linkId })),
    ...groupTooSmall(form, groupSize),
  ]
}

/** Written by those who build the form: the words of the bank, of shipped forms and of instruments have been weighed already. */
export const isOwn = ({ type, code }: Item): boolean =>
  type !== 'group' && (code === undefined || code.startsWith('own-'))

function tooLong(form: Form): Warning[] {
  const [minutes, questions] = [minutesToAnswer(form), questionsOf(form).length]
  return minutes > most.minutes || questions > most.questions
    ? [{ kind: 'long-form', minutes, questions }]
    : []
}

/** A copy of a shipped form says how many questions it has, and goes on saying so when some are taken out. */
function miscounted(form: Form): Warning[] {
  const questions = questionsOf(form).length
  for (const text of Object.values(form.intro ?? {})) {
    const [said, count = ''] = counted.exec(text) ?? []
    const number = numbers.findIndex((words) => words.split('|').includes(count.toLowerCase()))
    const says = number === -1 ? Number(count) : number + 1
    if (said && says !== questions) return [{ kind: 'miscounted', said, questions }]
  }
  return []
}

/** In bokmål, nynorsk and English, from one. */
const numbers = [
  ...['ett|eitt|one', 'to|two', 'tre|three', 'fire|four', 'fem|five', 'seks|six', 'sju|syv|seven'],
  ...['åtte|eight', 'ni|nine', 'ti|ten', 'elleve|eleven', 'tolv|twelve'],
]
const counted = new RegExp(`(?<!\\p{L})(${numbers.join('|')}|\\d+) (?:spørsmål|questions?)(?!\\p{L})`, 'iu')

/** Of instruments whose owners must have said yes before anybody is asked. */
const ownedBy = ({ items }: Form): Warning[] =>
  needsLicence(everyItem(items).flatMap(({ instrument }) => instrument ?? [])).map((instrument) => ({
    kind: 'owned',
    instrument,
  }))

function tooMuchBackground(form: Form): Warning[] {
  const count = questionsOf(form).filter(({ code }) => code !== undefined && backgroundCodes.has(code)).length
  return count > most.background ? [{ kind: 'much-background', count, most: most.background }] : []
}

/**
 * What tells who answered when the group is small (the course that asks three ages of twelve people has told who the eldest is). Each
 * choice divides the group: where the parts have room for fewer than five, it is too small.
 */
function groupTooSmall(form: Form, groupSize: number | undefined): Warning[] {
  let groups = 1
  return questionsOf(form).flatMap((item): Warning[] => {
    if (item.code === undefined || !identifyingCodes.has(item.code)) return []
    groups *= Math.max(2, isChoice(item) ? item.options.length : 2)
    if (groupSize !== undefined && groupSize >= groups * fewest) return []
    return [{ kind: 'small-group', linkId: item.linkId, groupSize, groups }]
  })
}

const backgroundCodes = new Set(bank.filter(({ isBackground }) => isBackground).map(({ code }) => code))
const identifyingCodes = new Set(bank.filter(({ isIdentifying }) => isIdentifying).map(({ code }) => code))
