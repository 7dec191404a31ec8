import { longDate } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { type Sheet, xlsxOf } from '../../platform/xlsx.ts'
import type { Results } from '../asking/shapes.ts'
import { texts as pageTexts } from '../texts.ts'
import { answeredInWords } from '../words/answered.ts'
import { codebookOf } from './codebook.ts'
import { rounded } from './rows.ts'
import { texts } from './texts.ts'
import type { Told } from './told.ts'
import { untoldOf } from './untold.ts'
import { wordsFor } from './words-for.ts'

type About = { locale: Locale; now: Date }

/** A workbook for those who open it in a spreadsheet: what it is, the figures in words, and the codebook. */
export const workbookOf = (told: Told, about: About): Promise<Buffer> =>
  xlsxOf([aboutSheet(told, about), figuresSheet(told, about), codebookSheet(told, about)])

function aboutSheet({ name, results }: Told, { locale, now }: About): Sheet {
  const t = texts[locale]
  const untold = untoldOf(results, locale)
  const isPool = ['programme', 'region', 'nation'].includes(results.unit.kind)
  return {
    ...{ name: t.about, widths: [48, 90], first: 'title' },
    rows: [
      [pageTexts[locale].title],
      [],
      [t.unit[results.unit.kind], name],
      [t.period, periodInWords(results, locale)],
      [t.who, answeredInWords(results, locale)],
      [t.made, longDate(now, locale)],
      [],
      [t.sheets, t.sheetsText],
      [t.protection, t.protectionText],
      [t.use, t.useText],
      [],
      [t.untold, untold.length > 0 ? '' : isPool ? t.pool : t.nothingUntold],
      ...untold.map(({ what, why }) => [what, why]),
    ],
  }
}

function periodInWords({ period, periods }: Results, locale: Locale): string {
  const t = texts[locale]
  if (period !== 'all') return t.year(period)
  const [first, last] = [periods[0], periods.at(-1)]
  return first === undefined || last === undefined ? t.everything : t.allYears(first, last)
}

function figuresSheet({ results, rows }: Told, { locale }: About): Sheet {
  const t = texts[locale]
  const { when, question, measure, option, groupBy, group, value, n } = t.columns
  const said = wordsFor(results, locale)
  return {
    ...{ name: t.figures, first: 'columns' },
    widths: [18, 48, 28, 28, 24, 24, 10, 12, 16, 16, 20, 14, 14, 14],
    rows: [
      [when, question, measure, option, groupBy, group, value, n].concat(codes),
      ...rows.map((row) => [
        ...[said.when(row), said.question(row), t.measures[row.measure], said.option(row)],
        ...[said.groupBy(row), said.group(row), rounded(row.value), row.n],
        ...[row.wave, row.code, row.measure, row.option, row.groupBy, row.group],
      ]),
    ],
  }
}

/** As the columns of the CSV file are called. */
const codes = ['wave', 'code', 'measure', 'option', 'group_by', 'group']

function codebookSheet({ results }: Told, { locale }: About): Sheet {
  const t = texts[locale]
  return {
    ...{ name: t.codebook, widths: [20, 60, 14, 16, 40], first: 'columns' },
    rows: [
      [...t.codebookColumns],
      ...codebookOf(results, locale).flatMap(({ code, question, kind, options }) =>
        (options.length > 0 ? options : [{ value: '', label: '' }]).map(({ value, label }) => [
          ...[code, question, t.kinds[kind], value, label],
        ]),
      ),
    ],
  }
}
