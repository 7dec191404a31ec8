import { Hidden as HiddenCell } from '../../design/chart/amount.tsx'
import { ChangeLines } from '../../design/chart/change-lines.tsx'
import { Chart, ChartTable } from '../../design/chart/chart.tsx'
import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { capital } from '../../platform/plain-text.ts'
import type { Results } from '../asking/shapes.ts'
import { changeRow } from '../findings/change-row.ts'
import { type ChangeFinding, type Changes, changesOf, headlineOf, sizesOf } from '../findings/headline.ts'
import { moreTexts } from '../more-texts.ts'
import { sectionTexts } from '../section-texts.ts'
import { changesSay, peopleInWords, verdictWord } from '../words/change-words.ts'
import { aboutWhat, questionText } from '../words/names.ts'
import { digitsOf, signed, signedEnd } from '../words/numbers.ts'
import { fewAnswers, isFewAnswers } from '../words/question-words.ts'
import { waveWords } from '../words/wave-words.ts'
import { Untold } from './untold.tsx'

/** What has changed since the first time: a dot and a line a question, with words for what can be said. */
export const WhatChanged = ({ here, results }: { here: Here; results: Results }) => {
  const [first, ...others] = changesOf(results)
  if (!first) return null
  const t = sectionTexts[here.locale].changes
  const headline = headlineOf(results)?.question.code
  const ofRun = results.unit.kind === 'run'
  return (
    <Section id="endring">
      <h2>{t.title(waveWords(first.to, here.locale).after)}</h2>
      <ChangesChart here={here} changes={first} ofRun={ofRun} />
      <PeopleOf
        here={here}
        row={first.rows.find(({ question }) => question.code === headline) ?? first.rows[0]}
      />
      {others.length > 0 && (
        <Details summary={t.others} printed>
          {others.map((changes) => (
            <>
              <h3>{capital(sinceWords(changes, here))}</h3>
              <ChangesChart here={here} changes={changes} ofRun={ofRun} />
            </>
          ))}
        </Details>
      )}
    </Section>
  )
}

/** Of the question that the page begins with: how many answered better, alike and worse. */
const PeopleOf = ({ here, row }: { here: Here; row: ChangeFinding | undefined }) => {
  const people =
    row?.change.told && peopleInWords(row.change.change, here.locale, digitsOf(row.question.words))
  return people && row ? (
    <p>
      {capital(aboutWhat(row.question, here.locale))}: {people}
    </p>
  ) : null
}

const sinceWords = ({ to, since }: Changes, { locale }: Here): string =>
  sectionTexts[locale].changes.since(waveWords(to, locale).when, waveWords(since, locale).when)

type ChartProps = { here: Here; changes: Changes; ofRun: boolean }

const ChangesChart = ({ here, changes, ofRun }: ChartProps) => {
  const t = sectionTexts[here.locale].changes
  const { rows } = changes
  const [hidden] = rows.flatMap(({ change }) => (change.told ? [] : [change]))
  if (!rows.some(({ change }) => change.told))
    return hidden ? <Untold here={here} hidden={hidden} ofRun={ofRun} /> : null
  return (
    <>
      <Chart says={changesSay(rows, here.locale)}>
        <ChangeLines
          rows={rows.map((row) => changeRow(row, here.locale))}
          format={(value) => signed(value, here.locale, 2)}
          ends={{ below: t.below, none: t.none, above: t.above }}
        />
        <ChangeTable here={here} changes={changes} />
      </Chart>
      {hidden && <Untold here={here} hidden={hidden} ofRun={ofRun} />}
      {isFewAnswers(Math.min(...sizesOf(rows))) && <Quiet small>{fewAnswers(here.locale)}</Quiet>}
      <Quiet small>{t.notBecause}</Quiet>
    </>
  )
}

const ChangeTable = ({ here, changes: { rows } }: { here: Here; changes: Changes }) => {
  const { locale } = here
  const t = sectionTexts[locale].changes
  const hidden = <HiddenCell>{sectionTexts[locale].by.hidden}</HiddenCell>
  return (
    <ChartTable
      here={here}
      caption={t.caption}
      columns={t.columns.map((heading, at) => ({ heading, number: at > 0 && at < 4 }))}
      rows={rows.map(({ question, change }) => {
        const name = questionText(question, locale)
        if (!change.told) return [name, hidden, hidden, hidden, hidden]
        const { n, mean = 0, interval, verdict } = change.change
        const digits = digitsOf(question.words)
        const span =
          interval &&
          moreTexts[locale].limits(
            signedEnd(interval.from, locale, digits),
            signedEnd(interval.to, locale, digits),
          )
        return [name, n, signed(mean, locale, digits), span ?? t.noLine, verdictWord(verdict, locale)]
      })}
    />
  )
}
