import { inList } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { capital } from '../../platform/plain-text.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { Series } from '../asking/series-of.ts'
import type { Results, WaveResults } from '../asking/shapes.ts'
import { type ChangeFinding, type Changes, changesOf, headlineOf, sizesOf } from '../findings/headline.ts'
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
  const when = results.waves.length > 1 && headline ? waveWords(headline.wave.wave, locale).when : undefined
  const changes = changesOf(results)
  if (said.length === 0 && changes.length === 0) return []
  const more =
    changes.length > 0 ? changeSentences(changes, results, locale) : laterSentences(headline?.wave, locale)
  return [...said.map((one) => askedWhen(one, when, locale)), ...overTime(series, locale), ...more]
}

/** Of several times, which this is of. */
const askedWhen = ({ text, ...said }: Sentence, when: string | undefined, locale: Locale): Sentence => ({
  ...said,
  text: when === undefined ? text : `${text} ${texts[locale].asked(when)}`,
})

/** Only what is more than chance: the run chart says the rest. */
function overTime(series: Pick<Series, 'better' | 'points'> | undefined, locale: Locale): Sentence[] {
  const t = texts[locale].overTime
  if (series?.better !== 'better' && series?.better !== 'worse') return []
  return [{ text: t[series.better](series.points.length) }]
}

function changeSentences(all: Changes[], { waves }: Pick<Results, 'waves'>, locale: Locale): Sentence[] {
  const t = texts[locale]
  const [{ since, to, rows }, ...earlier] = all as [Changes, ...Changes[]]
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
  const passed = passedBy(
    told,
    earlier.filter((one) => one.since === since),
    locale,
  )
  const rest = unknown ? unknownIn(told, { when, before, unknown }, locale) : t.notBecause
  const pairs = pairsIn(
    told,
    waves.find(({ wave }) => wave === since),
    locale,
  )
  const said = better || worse ? [...clear, pairs, passed, rest] : [passed, rest, pairs]
  return said.flatMap((text) => (text ? [{ text }] : []))
}

type ToldRow = ChangeFinding & { verdict: string }

/** Of how many this is, and that we don't know of those who answered only the first time. */
function pairsIn(told: ToldRow[], first: WaveResults | undefined, locale: Locale): string {
  const t = texts[locale]
  const sizes = sizesOf(told)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const others = first?.answered.told && first.answered.answered > most ? ` ${t.othersUnknown}` : ''
  return `${isFewAnswers(most) ? t.fewPairs(most) : t.pairs(least, most)}${others}`
}

/** What was clearly better or worse an earlier time, and can't be told from chance any more: the last such time. */
function passedBy(told: ToldRow[], earlier: Changes[], locale: Locale): string {
  const t = texts[locale]
  const unsure = new Set(
    told.filter(({ verdict }) => verdict === 'cannot-tell').map(({ question }) => question.code),
  )
  for (const { since, to, rows } of earlier) {
    const was = (verdict: string) =>
      listOf(
        rows.filter(
          ({ question, change }) =>
            unsure.has(question.code) && change.told && change.change.verdict === verdict,
        ),
        locale,
      )
    const [when, before] = [capital(waveWords(to, locale).when), waveWords(since, locale).when]
    const [better, worse] = [was('clearly-better'), was('clearly-worse')]
    const said = [better && t.wasBetter(when, before, better), worse && t.wasWorse(when, before, worse)]
    if (better || worse) return said.filter(Boolean).join(' ')
  }
  return ''
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
    asked: (when: string) => `Spurt ${when}.`,
    wasBetter: (when: string, before: string, what: string) =>
      `${when} var dette klart bedre enn ${before}: ${what}.`,
    wasWorse: (when: string, before: string, what: string) =>
      `${when} var dette klart dårligere enn ${before}: ${what}.`,
    pairs: (least: number, most: number) =>
      `Det gjelder ${least === most ? `de ${most}` : `de ${least} til ${most}`} som svarte begge ganger.`,
    othersUnknown: 'Hvordan det går med de andre, vet vi ikke.',
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
        `Kurset har blitt betre i løpet av ${runs} gjennomføringar, meir enn det tilfeldige kan gje.`,
      worse: (runs) =>
        `Kurset har blitt dårlegare i løpet av ${runs} gjennomføringar, meir enn det tilfeldige kan gje.`,
    },
    unknown: (when, before, what) =>
      `Vi kan ikkje seie om dette er annleis ${when} enn ${before}: ${what}. Skilnaden er for liten til å skiljast frå det tilfeldige.`,
    allUnknown: (when, before) =>
      `Vi kan ikkje seie om svara er annleis ${when} enn ${before}. Skilnadene er for små til å skiljast frå det tilfeldige.`,
    notBecause: 'Svara viser ikkje om det var kurset som gjorde det. Noko kunne ha endra seg også utan.',
    restUnknown: 'Resten kan vi ikkje skilje frå det tilfeldige.',
    asked: (when) => `Spurt ${when}.`,
    wasBetter: (when, before, what) => `${when} var dette klart betre enn ${before}: ${what}.`,
    wasWorse: (when, before, what) => `${when} var dette klart dårlegare enn ${before}: ${what}.`,
    pairs: (least, most) =>
      `Det gjeld ${least === most ? `dei ${most}` : `dei ${least} til ${most}`} som svarte begge gongene.`,
    othersUnknown: 'Korleis det går med dei andre, veit vi ikkje.',
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
    better: (when, before, what) => `${when}, this is clearly better than ${before}: ${what}.`,
    worse: (when, before, what) => `${when}, this is clearly worse than ${before}: ${what}.`,
    overTime: {
      better: (runs) => `The course has become better over ${runs} rounds, more than chance can make it.`,
      worse: (runs) => `The course has become worse over ${runs} rounds, more than chance can make it.`,
    },
    unknown: (when, before, what) =>
      `We can’t say whether this has changed from ${before} to ${when}: ${what}. The difference is too small to be told from chance.`,
    allUnknown: (when, before) =>
      `We can’t say whether the answers have changed from ${before} to ${when}. The differences are too small to be told from chance.`,
    notBecause:
      'The answers don’t show whether it was the course that did it. Something might have changed without it too.',
    restUnknown: 'The rest we can’t tell from chance.',
    asked: (when) => `Asked ${when}.`,
    wasBetter: (when, before, what) => `${when}, this was clearly better than ${before}: ${what}.`,
    wasWorse: (when, before, what) => `${when}, this was clearly worse than ${before}: ${what}.`,
    pairs: (least, most) =>
      `This is about the ${least === most ? most : `${least} to ${most}`} who answered both times.`,
    othersUnknown: 'We don’t know how the others are doing.',
    fewPairs: (n) => `Only ${n} answered both times. One person more or less moves the figures a lot.`,
    changeUntold: (when) => `What has changed ${when} can’t be shown yet: somebody could be recognised.`,
    silent: (n) =>
      n === 1
        ? 'One who was asked didn’t answer. We don’t know what they think.'
        : `${n} who were asked didn’t answer. We don’t know what they think.`,
    lastDayOnly: 'The answers are from the last day. They don’t say how people do later.',
    onceOnly: (when) => `It was asked once, ${when}. The answers don’t say whether anything has changed.`,
  },
})
