import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { QuestionResults } from '../asking/shapes.ts'

type Named = Pick<QuestionResults, 'code' | 'words'>

/** The question as it was asked. */
export const questionText = ({ words }: Named, locale: Locale): string => inLanguage(words.text, locale).text

/** What it is about, to stand in a sentence: "å vite hvem de kan spørre"; else the question itself, in quotation marks. */
export function aboutWhat(question: Named, locale: Locale): string {
  const known: Record<string, string> = texts[locale]
  const short = known[question.code]
  if (short !== undefined) return short
  const text = questionText(question, locale)
  return question.words.kind === 'score' ? uncapital(text, locale) : quoted(text, locale)
}

const uncapital = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)

export const quoted = (text: string, locale: Locale): string => (locale === 'en' ? `“${text}”` : `«${text}»`)

/** The questions of the bank that are asked more than once, in few words. */
const texts = defineTexts({
  nb: {
    benefit: 'nytten av kurset',
    overall: 'hvor fornøyde de er',
    learned: 'hvor mye de lærte',
    everyday: 'å klare hverdagen',
    'where-to-turn': 'å vite hvem de kan spørre',
    'talk-about-it': 'å si til andre hvordan de har det',
    heard: 'å bli hørt',
    'kin-own-turn': 'å få snakke om hvordan de selv har det',
    'kin-understands': 'å forstå hvordan den andre har det',
    'kin-own-care': 'å ta vare på seg selv',
  },
  nn: {
    benefit: 'nytta av kurset',
    overall: 'kor nøgde dei er',
    learned: 'kor mykje dei lærte',
    everyday: 'å klare kvardagen',
    'where-to-turn': 'å vite kven dei kan spørje',
    'talk-about-it': 'å seie til andre korleis dei har det',
    heard: 'å bli høyrd',
    'kin-own-turn': 'å få snakke om korleis dei sjølve har det',
    'kin-understands': 'å forstå korleis den andre har det',
    'kin-own-care': 'å ta vare på seg sjølv',
  },
  en: {
    benefit: 'how much use the course is',
    overall: 'how happy they are with it',
    learned: 'how much they learned',
    everyday: 'managing everyday life',
    'where-to-turn': 'knowing who to ask',
    'talk-about-it': 'telling others how they are',
    heard: 'being heard',
    'kin-own-turn': 'talking about how they are themselves',
    'kin-understands': 'understanding how the other one is',
    'kin-own-care': 'taking care of themselves',
  },
})
