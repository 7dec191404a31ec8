import type { Locale } from '../../platform/locale.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { Difference } from '../../statistics/index.ts'
import { type ChangeFinding, sizesOf } from '../findings/headline.ts'
import { sectionTexts } from '../section-texts.ts'
import { decimal, signed, signedEnd } from './numbers.ts'
import { whatWaits } from './untold.ts'

/** "Klart bedre: +1,3 (fra 0,8 til 1,8)" */
export function changeInWords(change: Difference, locale: Locale, digits = 1): string {
  const t = texts[locale]
  const { mean = 0, interval, verdict } = change
  const by = signed(mean, locale, digits)
  const said = mean === 0 && !interval ? t.same : `${t.verdict[verdict]}: ${by}`
  return interval
    ? `${said} (${t.span(signedEnd(interval.from, locale, digits), signedEnd(interval.to, locale, digits))})`
    : said
}

/** "5 av 9 har det bedre enn før, 3 omtrent som før, 1 dårligere." Where it is known how much that takes. */
export function peopleInWords({ people, n }: Difference, locale: Locale, digits = 1): string | undefined {
  if (!people) return undefined
  const t = texts[locale]
  const { better, same, worse, atLeast, by } = people
  const how = by === 'published' ? t.published : t.half
  return `${t.people(n, better.count, same.count, worse.count)} ${how(decimal(atLeast, locale, digits))}`
}

/** What the dots and lines are, of how many, and that some runs aren't in them yet. */
export function changesSay(rows: Pick<ChangeFinding, 'change'>[], locale: Locale): string {
  const t = sectionTexts[locale].changes
  const sizes = sizesOf(rows)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const told = rows.flatMap(({ change }) => (change.told ? [change] : []))
  const waits = whatWaits(
    Math.max(...told.map(({ waiting }) => waiting)),
    locale,
    told.some(({ services }) => services !== undefined),
  )
  return [least === most ? t.says(least) : t.saysMany(least, most), waits].filter(Boolean).join(' ')
}

export const verdictWord = (verdict: Difference['verdict'], locale: Locale): string =>
  texts[locale].verdict[verdict]

const texts = defineTexts({
  nb: {
    verdict: {
      'clearly-better': 'Klart bedre',
      'clearly-worse': 'Klart dårligere',
      'cannot-tell': 'Vet ikke',
    },
    same: 'Helt likt for alle',
    span: (from: string, to: string) => `fra ${from} til ${to}`,
    people: (n: number, better: number, same: number, worse: number) =>
      `Av ${n} svarte ${better} bedre enn første gang, ${same} omtrent likt og ${worse} dårligere.`,
    published: (by: string) =>
      `Vi regner ${by} eller mer som bedre; så mye må til for at folk skal merke det.`,
    half: (by: string) =>
      `Vi regner ${by} eller mer som bedre: halvparten av det svarene vanligvis skiller seg fra hverandre (standardavviket).`,
  },
  nn: {
    verdict: {
      'clearly-better': 'Klart betre',
      'clearly-worse': 'Klart dårlegare',
      'cannot-tell': 'Veit ikkje',
    },
    same: 'Heilt likt for alle',
    span: (from, to) => `frå ${from} til ${to}`,
    people: (n, better, same, worse) =>
      `Av ${n} svarte ${better} betre enn første gongen, ${same} om lag likt og ${worse} dårlegare.`,
    published: (by) => `Vi reknar ${by} eller meir som betre; så mykje må til for at folk skal merke det.`,
    half: (by) =>
      `Vi reknar ${by} eller meir som betre: halvparten av det svara vanlegvis skil seg frå kvarandre (standardavviket).`,
  },
  en: {
    verdict: {
      'clearly-better': 'Clearly better',
      'clearly-worse': 'Clearly worse',
      'cannot-tell': 'Can’t tell',
    },
    same: 'Exactly the same for all',
    span: (from, to) => `from ${from} to ${to}`,
    people: (n, better, same, worse) =>
      `Of ${n}, ${better} answered better than the first time, ${same} about the same and ${worse} worse.`,
    published: (by) => `We count ${by} or more as better; so much it takes for people to notice.`,
    half: (by) =>
      `We count ${by} or more as better: half of what answers usually differ by (the standard deviation).`,
  },
})
