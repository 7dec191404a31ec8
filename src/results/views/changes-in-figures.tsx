import type { Here } from '../../design/here.ts'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import type { Results } from '../asking/shapes.ts'
import { type ChangeFinding, type Changes, changesOf } from '../findings/headline.ts'
import { moreTexts } from '../more-texts.ts'
import { questionText } from '../words/names.ts'
import { decimal, mean } from '../words/numbers.ts'
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
  return [
    [
      questionText(question, locale),
      n,
      signed(by, locale),
      spanOf(interval, locale),
      said(sd, locale),
      said(standardised, locale),
      ...(people
        ? [people.better.count, people.same.count, people.worse.count, decimal(people.atLeast, locale)]
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
  return [
    [
      questionText(question, locale),
      first.n,
      said(first.mean, locale),
      second.n,
      said(second.mean, locale),
      difference === undefined ? '–' : signed(difference, locale),
      spanOf(interval, locale),
    ],
  ]
}

const timesOf = ({ to, since }: Changes, { locale }: Here): [string, string] => [
  waveWords(to, locale).when,
  waveWords(since, locale).when,
]

const said = (value: number | undefined, locale: Here['locale']): string =>
  value === undefined ? '–' : mean(value, locale, 2)

/** With as many digits as those above and below it, and which way; what rounds to nought has none. */
function signed(value: number, locale: Here['locale']): string {
  const size = mean(Math.abs(value), locale, 2)
  return /[1-9]/.test(size) ? `${value > 0 ? '+' : '−'}${size}` : size
}

const spanOf = (interval: { from: number; to: number } | undefined, locale: Here['locale']): string =>
  interval ? moreTexts[locale].limits(signed(interval.from, locale), signed(interval.to, locale)) : '–'
