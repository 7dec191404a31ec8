import { codingOf, instruments, namedIn } from '../../instruments/index.ts'
import { inLanguage } from '../../platform/localised.ts'
import { everyItem, type Form, type Item, isChoice, type Option } from '../form.ts'
import { itemInBank } from '../shipped/about-course.ts'
import { below, type Reading, refuse } from './reading.ts'

/**
 * What our own codes promise, held against a form from elsewhere. Figures of many forms are added up by them and scores are counted by
 * them: a question that is called the same and answered otherwise would make both wrong without a word.
 */
export function checkMeanings(reading: Reading, { title, items }: Form): void {
  checkOwner(reading, Object.values(title), items)
  const seen = new Set<string>()
  const look = (item: Item, scales: string[]): void => {
    const inside = item.instrument === undefined ? scales : [...scales, item.instrument]
    if (item.code !== undefined) {
      const wrong = seen.has(item.code)
        ? reading.t.sameCode(item.code)
        : wrongIn(item, item.code, inside, reading)
      if (wrong) refuse(reading, below(reading.paths.get(item) ?? '', 'code'), wrong)
      seen.add(item.code)
    }
    for (const one of item.items) look(one, inside)
  }
  for (const item of items) look(item, [])
}

/** A form that is called as one that somebody owns is held to be it: then its licence is asked for before it is sent. */
function checkOwner(reading: Reading, titles: string[], items: Item[]): void {
  const owned = titles.flatMap((title) => namedIn(title) ?? [])[0]
  if (owned === undefined || everyItem(items).some(({ instrument }) => instrument === owned)) return
  refuse(reading, 'title', reading.t.owned(inLanguage(instruments[owned]?.name ?? {}, 'nb').text, owned))
}

function wrongIn(item: Item, code: string, scales: string[], { t }: Reading): string | undefined {
  const inBank = itemInBank(code)
  if (inBank) return isAnsweredAlike(item, inBank) ? undefined : t.bankCode(code)
  const [instrument = ''] = code.split('.')
  const known = Object.hasOwn(instruments, instrument) ? instruments[instrument] : undefined
  if (!known) return undefined
  if (!scales.includes(instrument)) return t.outsideScale(instrument)
  if (Object.keys(known.questions).length === 0) return undefined
  const coding = codingOf(code)
  if (!coding) return t.noSuchQuestion(code)
  return isCodedSo(item, coding) ? undefined : t.coding(code, coding.from, coding.to)
}

function isAnsweredAlike(item: Item, inBank: Item): boolean {
  const codes = (options: Option[]) => options.map(({ code, score }) => `${code} ${score}`).join('\n')
  return (
    item.type === inBank.type &&
    item.repeats === inBank.repeats &&
    codes(item.options) === codes(inBank.options)
  )
}

/** Each number of the scale once, and no other. */
function isCodedSo(item: Item, { from, to }: { from: number; to: number }): boolean {
  if (item.type === 'integer') return item.min === from && item.max === to
  const scores = item.options.map(({ score }) => score).sort((a = 0, b = 0) => a - b)
  return (
    isChoice(item) &&
    !item.repeats &&
    scores.length === to - from + 1 &&
    scores.every((score, at) => score === from + at)
  )
}
