import { inList } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { capital } from '../../platform/plain-text.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { Results, WaveResults } from '../asking/shapes.ts'
import { type ChangeFinding, type Changes, changesOf, headlineOf } from '../findings/headline.ts'
import { aboutWhat } from './names.ts'
import { type Sentence, saidOfBy } from './question-words.ts'
import { waveWords } from './wave-words.ts'

/**
 * All of it in three sentences that are true of the figures: what most said, whether anything has changed, and what this doesn't say.
 * None of what isn't told.
 */
export function inShort(results: Pick<Results, 'waves'>, locale: Locale): Sentence[] {
  const headline = headlineOf(results)
  const figures = headline?.question.figures
  const said = headline && figures?.told ? [saidOfBy(figures, headline.question, locale)] : []
  const [changes] = changesOf(results)
  if (said.length === 0 && !changes) return []
  const more = changes ? changeSentences(changes, locale) : laterSentences(headline?.wave, locale)
  return [...said, ...more]
}

function changeSentences({ since, to, rows }: Changes, locale: Locale): Sentence[] {
  const t = texts[locale]
  const [when, before] = [waveWords(to, locale).when, waveWords(since, locale).when]
  const told = rows.flatMap((row) =>
    row.change.told ? [{ ...row, verdict: row.change.change.verdict }] : [],
  )
  if (told.length === 0) return [{ text: t.changeUntold(when) }]
  const about = (verdict: string) =>
    listOf(
      told.filter((row) => row.verdict === verdict),
      locale,
    )
  const [better, worse, unknown] = [about('clearly-better'), about('clearly-worse'), about('cannot-tell')]
  const clear = [
    better && t.better(capital(when), before, better),
    worse && t.worse(capital(when), before, worse),
  ]
  return [
    ...clear.flatMap((text) => (text ? [{ text }] : [])),
    ...(unknown ? [{ text: t.unknown(unknown) }] : [{ text: t.notBecause }]),
  ]
}

function laterSentences(wave: WaveResults | undefined, locale: Locale): Sentence[] {
  if (!wave) return []
  const t = texts[locale]
  const { answered } = wave
  const silent = answered.told && answered.invited !== undefined ? answered.invited - answered.answered : 0
  return [
    ...(silent > 0 ? [{ text: t.silent(silent) }] : []),
    { text: wave.wave === 'last-day' ? t.lastDayOnly : t.onceOnly(waveWords(wave.wave, locale).when) },
  ]
}

const listOf = (rows: ChangeFinding[], locale: Locale): string =>
  rows.length === 0
    ? ''
    : inList(
        rows.map(({ question }) => aboutWhat(question, locale)),
        locale,
      )

const texts = defineTexts({
  nb: {
    better: (when: string, before: string, what: string) =>
      `${when} er dette klart bedre enn ${before}: ${what}.`,
    worse: (when: string, before: string, what: string) =>
      `${when} er dette klart dårligere enn ${before}: ${what}.`,
    unknown: (what: string) =>
      `Vi kan ikke si om dette har endret seg: ${what}. Forskjellen er for liten til å skilles fra tilfeldigheter.`,
    notBecause: 'Svarene viser ikke om det var kurset som gjorde det. Noe kunne ha endret seg også uten.',
    changeUntold: (when: string) =>
      `Hva som har endret seg ${when}, kan ikke vises ennå: noen kunne kjennes igjen.`,
    silent: (n: number) =>
      n === 1
        ? 'Én som ble spurt, svarte ikke. Vi vet ikke hva hen mener.'
        : `${n} som ble spurt, svarte ikke. Vi vet ikke hva de mener.`,
    lastDayOnly: 'Svarene er fra siste kursdag. De sier ikke hvordan det går med folk senere.',
    onceOnly: (when: string) => `Det er spurt én gang, ${when}. Svarene sier ikke om noe har endret seg.`,
  },
  nn: {
    better: (when, before, what) => `${when} er dette klart betre enn ${before}: ${what}.`,
    worse: (when, before, what) => `${when} er dette klart dårlegare enn ${before}: ${what}.`,
    unknown: (what) =>
      `Vi kan ikkje seie om dette har endra seg: ${what}. Skilnaden er for liten til å skiljast frå tilfelle.`,
    notBecause: 'Svara viser ikkje om det var kurset som gjorde det. Noko kunne ha endra seg også utan.',
    changeUntold: (when) => `Kva som har endra seg ${when}, kan ikkje visast enno: nokon kunne kjennast att.`,
    silent: (n) =>
      n === 1
        ? 'Éin som vart spurd, svarte ikkje. Vi veit ikkje kva hen meiner.'
        : `${n} som vart spurde, svarte ikkje. Vi veit ikkje kva dei meiner.`,
    lastDayOnly: 'Svara er frå siste kursdag. Dei seier ikkje korleis det går med folk seinare.',
    onceOnly: (when) => `Det er spurt éin gong, ${when}. Svara seier ikkje om noko har endra seg.`,
  },
  en: {
    better: (when, before, what) => `${when} this is clearly better than ${before}: ${what}.`,
    worse: (when, before, what) => `${when} this is clearly worse than ${before}: ${what}.`,
    unknown: (what) =>
      `We can’t say whether this has changed: ${what}. The difference is too small to be told from chance.`,
    notBecause:
      'The answers don’t show whether it was the course that did it. Something might have changed without it too.',
    changeUntold: (when) => `What has changed ${when} can’t be shown yet: somebody could be recognised.`,
    silent: (n) =>
      n === 1
        ? 'One who was asked didn’t answer. We don’t know what they think.'
        : `${n} who were asked didn’t answer. We don’t know what they think.`,
    lastDayOnly: 'The answers are from the last day. They don’t say how people fare later.',
    onceOnly: (when) => `It was asked once, ${when}. The answers don’t say whether anything has changed.`,
  },
})
