import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { Figures, QuestionResults, QuestionWords } from '../asking/shapes.ts'
import { aboutWhat, questionText, quoted } from './names.ts'
import { decimal, digitsOf, mean } from './numbers.ts'

/** A sentence that begins with its figure. */
export type Sentence = { figure?: string; text: string }

export const asText = ({ figure, text }: Sentence): string =>
  figure === undefined ? text : `${figure} ${text}`

type Option = QuestionWords['options'][number]

/** The steps that are clearly on the good side of the middle: 4 and 5 of five, 7 and up of ten; none where there are no steps. */
export function highOptions({ kind, options, range, higherIsBetter }: QuestionWords): Option[] {
  if (kind !== 'steps' || !range) return []
  const least = range.min + 0.65 * (range.max - range.min)
  const most = range.min + 0.35 * (range.max - range.min)
  return options
    .filter(({ score = 0 }) => (higherIsBetter ? score >= least : score <= most))
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
}

/** How many gave one of the good answers. */
export function countHigh({ distribution }: Figures, words: QuestionWords): number | undefined {
  const high = new Set(highOptions(words).map(({ value }) => value))
  if (high.size === 0) return undefined
  return distribution.reduce((sum, { value, count }) => sum + (high.has(value) ? count : 0), 0)
}

/** What the answers say, under the question: "10 av 12 svarte 7 eller mer, der …". */
export function saidOf(figures: Figures, words: QuestionWords, locale: Locale): Sentence {
  const t = texts[locale]
  const { n, summary } = figures
  const high = countHigh(figures, words)
  if (high !== undefined)
    return { figure: ofAll(high, n, locale), text: `${t.answered} ${highInWords(words, locale)}.` }
  if (words.kind === 'several') return severalOf(figures, locale)
  if (words.kind === 'choice' || words.kind === 'yes-no') return mostOf(figures, locale)
  if (summary?.mean === undefined) return { text: t.answers(n) }
  return {
    figure: mean(summary.mean, locale, digitsOf(words)),
    text: `${t.mean(t.those(n))}${onScale(words, locale)}.`,
  }
}

/** ", på en skala fra 0 til 100 der 100 er best": which end is best is known of others' scales only. */
function onScale(words: QuestionWords, locale: Locale): string {
  const t = texts[locale]
  const { range, copyright, higherIsBetter } = words
  if (!range) return ''
  const end = (value: number) => decimal(value, locale, digitsOf(words))
  const scale = `, ${t.numbers(end(range.min), end(range.max))}`
  return copyright === undefined ? scale : `${scale} ${t.best(end(higherIsBetter ? range.max : range.min))}`
}

/** The same, where the question doesn't stand above it. */
export function saidOfBy(
  figures: Figures,
  question: Pick<QuestionResults, 'code' | 'words'>,
  locale: Locale,
): Sentence {
  const t = texts[locale]
  const { words } = question
  const said = saidOf(figures, words, locale)
  if (words.kind === 'score' && figures.summary?.mean !== undefined) {
    const among = t.among(aboutWhat(question, locale), t.those(figures.n))
    return { ...said, text: `${t.mean(among)}${onScale(words, locale)}.` }
  }
  const about = t.about(quoted(questionText(question, locale), locale))
  const high = countHigh(figures, words)
  if (words.kind === 'number' && said.figure !== undefined)
    return { ...said, text: `${t.mean(t.those(figures.n))} ${about}${onScale(words, locale)}.` }
  if (high === undefined) return { ...said, text: `${said.text.replace(/\.$/, '')} ${about}.` }
  const { answer, scale } = highParts(words, locale)
  return { ...said, text: `${t.answered} ${answer} ${about}${scale ? `, ${scale}` : ''}.` }
}

/** "10 av 12", "Alle 12", "Ingen av 12". */
export function ofAll(count: number, n: number, locale: Locale): string {
  const t = texts[locale]
  if (count === 0) return t.none(n)
  return count === n ? t.all(n) : t.some(count, n)
}

/** What the good answers were: "7 eller mer, der 0 er «ingen nytte» og 10 er «svært stor nytte»"; "«Mye» eller «Veldig mye»". */
export function highInWords(words: QuestionWords, locale: Locale): string {
  const { answer, scale } = highParts(words, locale)
  return scale ? `${answer}, ${scale}` : answer
}

function highParts(words: QuestionWords, locale: Locale): { answer: string; scale?: string } {
  const t = texts[locale]
  const { range, lower, upper, options } = words
  const high = highOptions(words)
  const [least] = high
  if (!least || !range) return { answer: '' }
  const isNumber = options.every(({ display, value }) => inLanguage(display, locale).text === value)
  if (!isNumber)
    return { answer: t.or(high.map(({ display }) => quoted(inLanguage(display, locale).text, locale))) }
  const scale =
    lower && upper
      ? t.ends(range.min, inLanguage(lower, locale).text, range.max, inLanguage(upper, locale).text)
      : t.numbers(range.min, range.max)
  return { answer: t.orMore(least.value), scale }
}

function mostOf({ distribution, n }: Figures, locale: Locale): Sentence {
  const t = texts[locale]
  const [first, second] = distribution.toSorted((a, b) => b.count - a.count)
  if (!first || first.count === 0) return { text: t.answers(n) }
  if (second?.count === first.count) return { text: t.divided(n) }
  const text = `${t.answered} ${quoted(inLanguage(first.display, locale).text, locale)}.`
  return { figure: ofAll(first.count, n, locale), text }
}

/** Of a question with several answers: the one that most chose. */
function severalOf({ n, distribution }: Figures, locale: Locale): Sentence {
  const t = texts[locale]
  const [first] = distribution.toSorted((a, b) => b.share.share - a.share.share)
  if (!first || first.count === 0) return { text: t.severalNone(n) }
  const text = t.chose(quoted(inLanguage(first.display, locale).text, locale))
  return { figure: ofAll(first.count, first.share.of, locale), text }
}

/** "1 hoppet over spørsmålet." Nothing where nobody did. */
export const whoSkipped = ({ missing = 0 }: Figures, locale: Locale): string =>
  missing > 0 ? texts[locale].skipped(missing) : ''

/** "12 svarte. 1 hoppet over spørsmålet." */
export function howMany({ n, missing }: Figures, locale: Locale): string {
  const t = texts[locale]
  return [t.answers(n), missing !== undefined && t.skipped(missing)].filter(Boolean).join(' ')
}

/** So few answers that one more or less is easily seen. */
export const isFewAnswers = (n: number): boolean => n < 20
export const fewAnswers = (locale: Locale): string => texts[locale].few

const texts = defineTexts({
  nb: {
    answered: 'svarte',
    all: (n: number) => `Alle ${n}`,
    some: (count: number, n: number) => `${count} av ${n}`,
    none: (n: number) => `Ingen av ${n}`,
    or: (words: string[]) => words.join(' eller '),
    orMore: (least: string) => `${least} eller mer`,
    ends: (min: number, lower: string, max: number, upper: string) =>
      `der ${min} er «${lower}» og ${max} er «${upper}»`,
    numbers: (min: number | string, max: number | string) => `på en skala fra ${min} til ${max}`,
    best: (end: string) => `der ${end} er best`,
    mean: (of: string) => `er gjennomsnittet for ${of}`,
    those: (n: number) => `de ${n} som svarte`,
    among: (what: string, those: string) => `${what} blant ${those}`,
    severalNone: (n: number) => `Ingen av ${n} valgte noe av dette.`,
    chose: (answer: string) => `valgte ${answer}. Her kunne man velge flere.`,
    about: (question: string) => `på spørsmålet ${question}`,
    divided: (n: number) => `De ${n} som svarte, er delte: flere svar er like vanlige.`,
    answers: (n: number) => `${n} svarte.`,
    skipped: (n: number) => (n === 0 ? 'Ingen hoppet over spørsmålet.' : `${n} hoppet over spørsmålet.`),
    few: 'Det er få svar. Én person til eller fra flytter tallene mye.',
  },
  nn: {
    answered: 'svarte',
    all: (n) => `Alle ${n}`,
    some: (count, n) => `${count} av ${n}`,
    none: (n) => `Ingen av ${n}`,
    or: (words) => words.join(' eller '),
    orMore: (least) => `${least} eller meir`,
    ends: (min, lower, max, upper) => `der ${min} er «${lower}» og ${max} er «${upper}»`,
    numbers: (min, max) => `på ein skala frå ${min} til ${max}`,
    best: (end) => `der ${end} er best`,
    mean: (of) => `er gjennomsnittet for ${of}`,
    those: (n) => `dei ${n} som svarte`,
    among: (what, those) => `${what} blant ${those}`,
    severalNone: (n) => `Ingen av ${n} valde noko av dette.`,
    chose: (answer) => `valde ${answer}. Her kunne ein velje fleire.`,
    about: (question) => `på spørsmålet ${question}`,
    divided: (n) => `Dei ${n} som svarte, er delte: fleire svar er like vanlege.`,
    answers: (n) => `${n} svarte.`,
    skipped: (n) => (n === 0 ? 'Ingen hoppa over spørsmålet.' : `${n} hoppa over spørsmålet.`),
    few: 'Det er få svar. Éin person til eller frå flyttar tala mykje.',
  },
  en: {
    answered: 'answered',
    all: (n) => `All ${n}`,
    some: (count, n) => `${count} of ${n}`,
    none: (n) => `None of ${n}`,
    or: (words) => words.join(' or '),
    orMore: (least) => `${least} or more`,
    ends: (min, lower, max, upper) => `where ${min} is “${lower}” and ${max} is “${upper}”`,
    numbers: (min, max) => `on a scale from ${min} to ${max}`,
    best: (end) => `where ${end} is best`,
    mean: (of) => `is the mean of ${of}`,
    those: (n) => `the ${n} who answered`,
    among: (what, those) => `${what} among ${those}`,
    severalNone: (n) => `None of ${n} chose any of these.`,
    chose: (answer) => `chose ${answer}. One could choose several.`,
    about: (question) => `to the question ${question}`,
    divided: (n) => `The ${n} who answered are divided: several answers are as common.`,
    answers: (n) => `${n} answered.`,
    skipped: (n) => (n === 0 ? 'Nobody skipped the question.' : `${n} skipped the question.`),
    few: 'There are few answers. One person more or less moves the figures a lot.',
  },
})
