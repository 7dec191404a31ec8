import type { ChangeRow } from '../../design/chart/change-lines.tsx'
import type { Locale } from '../../platform/locale.ts'
import type { QuestionWords } from '../asking/shapes.ts'
import { sectionTexts } from '../section-texts.ts'
import { changeInWords } from '../words/change-words.ts'
import { questionText } from '../words/names.ts'
import { digitsOf } from '../words/numbers.ts'
import type { ChangeFinding } from './headline.ts'

/** Up is better in the drawing, whichever way the scale goes. */
export function changeRow({ question, change }: ChangeFinding, locale: Locale): ChangeRow {
  const label = questionText(question, locale)
  const scale = lengthOf(question.words)
  if (!change.told) return { label, scale, hidden: sectionTexts[locale].by.hidden }
  const { mean = 0, interval, verdict } = change.change
  const turn = question.words.higherIsBetter ? 1 : -1
  const [one, other] = interval ? [interval.from * turn, interval.to * turn] : [0, 0]
  return {
    ...{
      label,
      scale,
      words: changeInWords(change.change, locale, digitsOf(question.words)),
      change: mean * turn,
    },
    ...(interval && { interval: { from: Math.min(one, other), to: Math.max(one, other) } }),
    clear: verdict !== 'cannot-tell',
  }
}

/** Scales of about the same length are drawn on one axis: those of steps, those up to a hundred, and those within one. */
function lengthOf({ range }: QuestionWords): string {
  if (!range) return 'steps'
  const length = range.max - range.min
  return length > 15 ? 'long' : length > 2.5 ? 'steps' : 'within one'
}
