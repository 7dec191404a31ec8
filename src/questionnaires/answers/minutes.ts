import { everyItem, type Form, type Item, isQuestion } from '../form.ts'

/** Seconds to answer one question, beyond reading it: a guess from how such questions are answered on a phone. */
const seconds: Record<Item['type'], number> = {
  group: 0,
  display: 0,
  boolean: 3,
  choice: 4,
  'open-choice': 6,
  integer: 5,
  decimal: 7,
  quantity: 7,
  date: 10,
  string: 15,
  text: 40,
}
/** An easy pace: many read slowly, and think before they answer. */
const wordsASecond = 3

/** About how many minutes a form takes, never less than one. Questions that are only sometimes asked count half. */
export function minutesToAnswer(form: Form): number {
  const total = everyItem(form.items).reduce((sum, item) => sum + secondsOf(item) / (item.when ? 2 : 1), 0)
  return Math.max(1, Math.round(total / 60))
}

function secondsOf(item: Item): number {
  if (item.calculated !== undefined) return 0
  const read = [item.text, item.help ?? {}, ...item.options.map(({ display }) => display)]
  const words = read.flatMap((text) => (text.nb ?? text.nn ?? text.en ?? '').split(/\s+/).filter(Boolean))
  return words.length / wordsASecond + (isQuestion(item) ? seconds[item.type] : 0)
}
