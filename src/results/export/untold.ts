import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Hidden, QuestionResults, Results, Shown } from '../asking/shapes.ts'
import { questionText } from '../words/names.ts'
import { whatWaits, whyUntold } from '../words/untold.ts'
import { waveWords } from '../words/wave-words.ts'
import { texts } from './texts.ts'

/** Something that was asked and isn't told: when, what, and why. */
export type Untold = { what: string; why: string }

/** Everything that was asked and isn't told. */
export const untoldOf = ({ waves }: Pick<Results, 'waves'>, locale: Locale): Untold[] =>
  waves.flatMap(({ wave, answered, questions }) => {
    const { when } = waveWords(wave, locale)
    return [
      ...unless(answered, [when, texts[locale].answered], locale),
      ...questions.flatMap((question) => ofQuestion(question, when, locale)),
    ]
  })

function ofQuestion(question: QuestionResults, when: string, locale: Locale): Untold[] {
  const t = texts[locale]
  const what = [when, questionText(question, locale)]
  const { figures, by, changes } = question
  // Where nothing is told of a question, its parts go without saying.
  if (!figures.told) return unless(figures, what, locale)
  return [
    ...by.flatMap(({ text, table }) => unless(table, [...what, t.by(inLanguage(text, locale).text)], locale)),
    ...changes.flatMap(({ since, change }) =>
      unless(change, [...what, t.since(waveWords(since, locale).when)], locale),
    ),
  ]
}

const unless = (shown: Shown<unknown>, what: string[], locale: Locale): Untold[] =>
  shown.told ? [] : [{ what: what.join(', '), why: reason(shown, locale) }]

const reason = ({ why, waiting }: Hidden, locale: Locale): string =>
  [whyUntold(why, locale), whatWaits(waiting, locale)].filter(Boolean).join(' ')
