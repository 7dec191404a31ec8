import type { Here } from '../../design/here.ts'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import type { Results } from '../asking/shapes.ts'
import { type ChangeFinding, type Changes, changesOf } from '../findings/headline.ts'
import { moreTexts } from '../more-texts.ts'
import { questionText } from '../words/names.ts'
import { decimal, digitsOf, mean } from '../words/numbers.ts'
import { waveWords } from '../words/wave-words.ts'

/** Of each change: its spread, its size by its spread, and how many changed by what matters; then how those began who left. */
export const ChangesInFigures = ({ here, results }: { here: Here; results: Results }) => {
  const told = changesOf(results).filter(({ rows }) => rows.some(({ change }) => change.told))
  if (told.length === 0) return null
  return (
    <>
      {told.map((changes) => (
        <>
          <ChangeTable here={here} changes={changes} />
          <DropOutTable here={here} changes={changes} />
        </>
      ))}
      <Quiet small>{moreTexts[here.locale].changeNote}</Quiet>
    </>
  )
}

type Props = { here: Here; changes: Changes }

const ChangeTable = ({ here, changes }: Props) => {
  const t = moreTexts[here.locale]
  return (
    <Table
      caption={t.changed(...timesOf(changes, here))}
      columns={t.changeColumns.map((heading, at) => ({ heading, number: at > 0 }))}
      rows={changes.rows.flatMap((row) => changeCells(row, here))}
    />
  )
}

function changeCells({ question, change }: ChangeFinding, { locale }: Here) {
  if (!change.told) return []
  const { n, mean: by = 0, interval, sd, standardised, people } = change.change
  const digits = digitsOf(question.words, 2)
  return [
    [
      questionText(question, locale),
      n,
      signed(by, locale, digits),
      spanOf(interval, locale, digits),
      said(sd, locale, digits),
      said(standardised, locale),
      ...(people
        ? [
            people.better.count,
            people.same.count,
            people.worse.count,
            decimal(people.atLeast, locale, digitsOf(question.words)),
          ]
        : ['–', '–', '–', '–']),
    ],
  ]
}

const DropOutTable = ({ here, changes }: Props) => {
  const t = moreTexts[here.locale]
  const rows = changes.rows.flatMap((row) => dropOutCells(row, here))
  if (rows.length === 0) return null
  return (
    <Table
      caption={t.dropOut(...timesOf(changes, here))}
      columns={t.dropOutColumns.map((heading, at) => ({ heading, number: at > 0 }))}
      rows={rows}
    />
  )
}

/** Nothing where nobody left. */
function dropOutCells({ question, stayed }: ChangeFinding, { locale }: Here) {
  if (!stayed?.told || stayed.groups.second.n === 0) return []
  const { first, second, difference, interval } = stayed.groups
  const digits = digitsOf(question.words, 2)
  return [
    [
      questionText(question, locale),
      first.n,
      said(first.mean, locale, digits),
      second.n,
      said(second.mean, locale, digits),
      difference === undefined ? '–' : signed(difference, locale, digits),
      spanOf(interval, locale, digits),
    ],
  ]
}

const timesOf = ({ to, since }: Changes, { locale }: Here): [string, string] => [
  waveWords(to, locale).when,
  waveWords(since, locale).when,
]

const said = (value: number | undefined, locale: Here['locale'], digits = 2): string =>
  value === undefined ? '–' : mean(value, locale, digits)

/** With as many digits as those above and below it, and which way; what rounds to nought has none. */
function signed(value: number, locale: Here['locale'], digits: number): string {
  const size = mean(Math.abs(value), locale, digits)
  return /[1-9]/.test(size) ? `${value > 0 ? '+' : '−'}${size}` : size
}

const spanOf = (
  interval: { from: number; to: number } | undefined,
  locale: Here['locale'],
  digits: number,
): string =>
  interval
    ? moreTexts[locale].limits(signed(interval.from, locale, digits), signed(interval.to, locale, digits))
    : '–'
