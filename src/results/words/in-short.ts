import { inList } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { capital } from '../../platform/plain-text.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { Series } from '../asking/series-of.ts'
import type { Results, WaveResults } from '../asking/shapes.ts'
import { type ChangeFinding, type Changes, changesOf, headlineOf } from '../findings/headline.ts'
import { aboutWhat } from './names.ts'
import { isFewAnswers, type Sentence, saidOfBy } from './question-words.ts'
import { waveWords } from './wave-words.ts'

/**
 * All of it in a few sentences that are true of the figures: what most said, whether the course gets better, whether anything has changed,
 * and what this doesn't say. None of what isn't told.
 */
export function inShort(
  results: Pick<Results, 'waves'>,
  locale: Locale,
  series?: Pick<Series, 'better' | 'points'>,
): Sentence[] {
  const headline = headlineOf(results)
  const figures = headline?.question.figures
  const said = headline && figures?.told ? [saidOfBy(figures, headline.question, locale)] : []
  const [changes] = changesOf(results)
  if (said.length === 0 && !changes) return []
  const more = changes ? changeSentences(changes, locale) : laterSentences(headline?.wave, locale)
  return [...said, ...overTime(series, locale), ...more]
}

/** Only what is more than chance: the run chart says the rest. */
function overTime(series: Pick<Series, 'better' | 'points'> | undefined, locale: Locale): Sentence[] {
  const t = texts[locale].overTime
  if (series?.better !== 'better' && series?.better !== 'worse') return []
  return [{ text: t[series.better](series.points.length) }]
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
  const most = Math.max(...told.map(({ change }) => (change.told ? change.change.n : 0)))
  return [
    ...clear.flatMap((text) => (text ? [{ text }] : [])),
    ...((better || worse) && isFewAnswers(most) ? [{ text: t.fewPairs(most) }] : []),
    ...(unknown ? [{ text: unknownIn(told, { when, before, unknown }, locale) }] : [{ text: t.notBecause }]),
  ]
}

/** What can't be told from chance, by name; where that is more than is easily read, all of it, or all the rest. */
function unknownIn(
  told: { verdict: string }[],
  { when, before, unknown }: { when: string; before: string; unknown: string },
  locale: Locale,
): string {
  const t = texts[locale]
  const count = told.filter(({ verdict }) => verdict === 'cannot-tell').length
  if (count <= 3) return t.unknown(when, before, unknown)
  return count === told.length ? t.allUnknown(when, before) : t.restUnknown
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
    overTime: {
      better: (runs: number) =>
        `Kurset har blitt bedre i løpet av ${runs} gjennomføringer, mer enn tilfeldigheter kan gi.`,
      worse: (runs: number) =>
        `Kurset har blitt dårligere i løpet av ${runs} gjennomføringer, mer enn tilfeldigheter kan gi.`,
    },
    unknown: (when: string, before: string, what: string) =>
      `Vi kan ikke si om dette er annerledes ${when} enn ${before}: ${what}. Forskjellen er for liten til å skilles fra tilfeldigheter.`,
    allUnknown: (when: string, before: string) =>
      `Vi kan ikke si om svarene er annerledes ${when} enn ${before}. Forskjellene er for små til å skilles fra tilfeldigheter.`,
    notBecause: 'Svarene viser ikke om det var kurset som gjorde det. Noe kunne ha endret seg også uten.',
    restUnknown: 'Resten kan vi ikke skille fra tilfeldigheter.',
    fewPairs: (n: number) => `Bare ${n} svarte begge ganger. Én person til eller fra flytter tallene mye.`,
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
    overTime: {
      better: (runs) =>
        `Kurset har blitt betre i løpet av ${runs} gjennomføringar, meir enn tilfelle kan gje.`,
      worse: (runs) =>
        `Kurset har blitt dårlegare i løpet av ${runs} gjennomføringar, meir enn tilfelle kan gje.`,
    },
    unknown: (when, before, what) =>
      `Vi kan ikkje seie om dette er annleis ${when} enn ${before}: ${what}. Skilnaden er for liten til å skiljast frå tilfelle.`,
    allUnknown: (when, before) =>
      `Vi kan ikkje seie om svara er annleis ${when} enn ${before}. Skilnadene er for små til å skiljast frå tilfelle.`,
    notBecause: 'Svara viser ikkje om det var kurset som gjorde det. Noko kunne ha endra seg også utan.',
    restUnknown: 'Resten kan vi ikkje skilje frå tilfelle.',
    fewPairs: (n) => `Berre ${n} svarte begge gongene. Éin person til eller frå flyttar tala mykje.`,
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
    overTime: {
      better: (runs) => `The course has become better over ${runs} rounds, more than chance can make it.`,
      worse: (runs) => `The course has become worse over ${runs} rounds, more than chance can make it.`,
    },
    unknown: (when, before, what) =>
      `We can’t say whether this is otherwise ${when} than ${before}: ${what}. The difference is too small to be told from chance.`,
    allUnknown: (when, before) =>
      `We can’t say whether the answers are otherwise ${when} than ${before}. The differences are too small to be told from chance.`,
    notBecause:
      'The answers don’t show whether it was the course that did it. Something might have changed without it too.',
    restUnknown: 'The rest we can’t tell from chance.',
    fewPairs: (n) => `Only ${n} answered both times. One person more or less moves the figures a lot.`,
    changeUntold: (when) => `What has changed ${when} can’t be shown yet: somebody could be recognised.`,
    silent: (n) =>
      n === 1
        ? 'One who was asked didn’t answer. We don’t know what they think.'
        : `${n} who were asked didn’t answer. We don’t know what they think.`,
    lastDayOnly: 'The answers are from the last day. They don’t say how people fare later.',
    onceOnly: (when) => `It was asked once, ${when}. The answers don’t say whether anything has changed.`,
  },
})
