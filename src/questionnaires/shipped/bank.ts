import { type Form, questionsOf } from '../form.ts'
import { background } from './bank/background.ts'
import { benefit } from './bank/benefit.ts'
import { content } from './bank/content.ts'
import { cooperation } from './bank/cooperation.ts'
import { openQuestions } from './bank/open-questions.ts'
import { overall } from './bank/overall.ts'
import { type Question, type Said, say } from './question.ts'

export const categories = ['background', 'overall', 'content', 'cooperation', 'benefit', 'open'] as const
export type Category = (typeof categories)[number]

/** What the parts of the bank are called. */
export const categoryName: Record<Category, Said> = {
  background: say('Om deg som svarer', 'Om deg som svarer', 'About you who answer'),
  overall: say('Kurset som helhet', 'Kurset som heilskap', 'The course as a whole'),
  content: say('Innholdet', 'Innhaldet', 'The content'),
  cooperation: say('Å være sammen', 'Å vere saman', 'Being together'),
  benefit: say('Nytten', 'Nytta', 'The use of it'),
  open: say('Med egne ord', 'Med eigne ord', 'In your own words'),
}

/** A question of the bank. `isIdentifying`: in a small group it could tell who answered. */
export type BankQuestion = Question & { category: Category; isBackground: boolean; isIdentifying: boolean }

const inBank: Record<Category, Question[]> = {
  background,
  overall,
  content,
  cooperation,
  benefit,
  open: openQuestions,
}

/** Every question of the bank, category by category, in the order they are best asked. */
export const bank: BankQuestion[] = categories.flatMap((category) =>
  inBank[category].map((question) => ({
    ...question,
    category,
    isBackground: category === 'background',
    isIdentifying: question.isIdentifying ?? false,
  })),
)

/** The question with this code. A code that isn’t there is a slip in our own files. */
export function fromBank(code: string): BankQuestion {
  const question = bank.find((one) => one.code === code)
  if (!question) throw new Error(`The bank has no question ${code}`)
  return question
}

const identifying = new Set(bank.flatMap(({ code, isIdentifying }) => (isIdentifying ? code : [])))

/** Whether a form asks who one is, in ways that could tell who answered in a small group. */
export const identifies = (form: Form): boolean =>
  questionsOf(form).some(({ code }) => code !== undefined && identifying.has(code))
