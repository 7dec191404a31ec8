import type { Locale } from '../../../platform/locale.ts'
import { type BankQuestion, bank, categories, categoryName } from '../../shipped/bank.ts'

/** The questions of the bank with these words in them, in any of its languages: in the question, its answers or its category. */
export function findInBank(asked: string): BankQuestion[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
  return bank.filter((question) => {
    const text = textOf(question)
    return words.every((word) => text.includes(word))
  })
}

/** The same, category by category. */
export const byCategory = (questions: BankQuestion[]) =>
  categories
    .map((category) => ({
      category,
      name: categoryName[category],
      questions: questions.filter((question) => question.category === category),
    }))
    .filter(({ questions }) => questions.length > 0)

function textOf({ text, help, way, category }: BankQuestion): string {
  const said = [text, ...(help ? [help] : []), categoryName[category]]
  const answers = 'options' in way ? way.options.map(({ display }) => display) : []
  return [...said, ...answers]
    .flatMap((words) => Object.values(words))
    .join(' ')
    .toLowerCase()
}

/** The answers in a line: "Ikke noe, litt, en del …". */
export function answersInShort({ way }: BankQuestion, locale: Locale): string | undefined {
  if (way.kind === 'zero-to-ten') return `0 (${way.lower[locale]}) – 10 (${way.upper[locale]})`
  return 'options' in way ? way.options.map(({ display }) => display[locale]).join(' · ') : undefined
}
