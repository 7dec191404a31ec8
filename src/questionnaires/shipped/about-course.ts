import type { Item } from '../form.ts'
import { bank } from './bank.ts'
import { itemOf } from './to-form.ts'

/** The questions about who answers, as opposed to how it was: those of the bank, and what shipped forms ask of their own. */
export const backgroundCodes: ReadonlySet<string> = new Set([
  ...bank.filter(({ isBackground }) => isBackground).map(({ code }) => code),
  ...['kin-relation', 'starthjelp-age-of-child'],
])

/**
 * Questions about the course, not about the health or life of who answers: all the same, they may be told. What isn't here is held to
 * be about life, the questions of others too.
 */
const aboutCourse: ReadonlySet<string> = new Set([
  ...bank
    .filter(({ category }) => category === 'overall' || category === 'content' || category === 'cooperation')
    .map(({ code }) => code),
  ...['benefit', 'learned', 'heard-of'],
  ...['child-fun', 'child-understood', 'child-could-ask', 'child-safe'],
  ...['starthjelp-other-parents', 'starthjelp-rights', 'starthjelp-who-helps'],
])

/** Whether the question with this code is about the course. Those who held it answer about their cooperation, not about themselves. */
export const isAboutCourse = (code: string): boolean =>
  aboutCourse.has(code) || code.startsWith('cooperation-')

const inBank: ReadonlyMap<string, Item> = new Map(bank.map((question) => [question.code, itemOf(question)]))

/** The question of the bank with this code, as it stands in a form. */
export const itemInBank = (code: string): Item | undefined => inBank.get(code)
