import { Hidden as HiddenCell } from '../../design/chart/amount.tsx'
import type { Here } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { capital } from '../../platform/plain-text.ts'
import type { Breakdown, Figures, GroupResults, QuestionResults, QuestionWords } from '../asking/shapes.ts'
import { sectionTexts } from '../section-texts.ts'
import { aboutWhat } from '../words/names.ts'
import { digitsOf, mean } from '../words/numbers.ts'
import { countHigh, highInWords, ofAll } from '../words/question-words.ts'
import { Untold } from './untold.tsx'

type Props = { here: Here; question: QuestionResults; ofRun: boolean }

/** The question by who answered, one background question at a time; groups that are too small are hatched. */
export const ByGroup = ({ here, question, ofRun }: Props) => {
  const { by, figures, words } = question
  if (!figures.told || by.length === 0 || countedAs(words) === undefined) return null
  const t = sectionTexts[here.locale].by
  const high = highInWords(words, here.locale)
  return (
    <Section id="grupper">
      <h2>{t.title(capital(aboutWhat(question, here.locale)))}</h2>
      <p>
        {t.says} {high && t.isGood(high)}
      </p>
      {by.map((breakdown) => (
        <GroupTable here={here} question={question} ofRun={ofRun} breakdown={breakdown} whole={figures} />
      ))}
    </Section>
  )
}

/** Groups are compared by their good answers, else by their mean; where there is neither, not at all. */
const countedAs = ({ kind }: QuestionWords): 'good' | 'mean' | undefined =>
  kind === 'steps' ? 'good' : kind === 'score' || kind === 'number' ? 'mean' : undefined

const GroupTable = ({
  here,
  question,
  ofRun,
  breakdown,
  whole,
}: Props & { breakdown: Breakdown; whole: Figures }) => {
  const { locale } = here
  const t = sectionTexts[locale].by
  const { words } = question
  const { table } = breakdown
  const cell = (figures: Figures) =>
    countedAs(words) === 'good' ? goodOf(figures, words, here) : meanOf(figures, words, here)
  const hidden = <HiddenCell>{t.hidden}</HiddenCell>
  const groups = table.told ? table.groups : []
  const together = table.told ? table.together.filter(({ value }) => value !== 'unstated') : []
  const isSplit = (value: string) =>
    groups.some((group) => group.value === value) && together.some((group) => group.value === value)
  const note = table.told && noteOf(table.n, whole.n, together.length > 0, here)
  const caption = inLanguage(breakdown.text, locale).text
  return (
    <>
      <h3>{caption}</h3>
      {!table.told && <Untold here={here} hidden={table} ofRun={ofRun} />}
      {table.told && (
        <Table
          caption={caption}
          captionUnseen
          columns={[
            { heading: t.columns[0] },
            { heading: t.columns[1], number: true },
            { heading: countedAs(words) === 'good' ? t.good : t.mean, number: true },
          ]}
          rows={[
            ...groups.map((group) => {
              const name = nameOf(group, here)
              return [isSplit(group.value) ? t.some(name) : name, group.figures.n, cell(group.figures)]
            }),
            ...together.map(({ value, display }) => {
              const name = inLanguage(display, locale).text
              return [isSplit(value) ? t.others(name) : name, hidden, hidden]
            }),
            ...(whole.n === table.n ? [[t.all, table.n, cell(whole)]] : []),
          ]}
        />
      )}
      {note && <Quiet small>{note}</Quiet>}
    </>
  )
}

/** Where the hidden groups are counted, and that the groups don't hold all who answered. */
function noteOf(n: number, of: number, areTogether: boolean, { locale }: Here): string {
  const t = sectionTexts[locale].by
  return [areTogether && t.together, n < of && t.partOf(n, of)].filter(Boolean).join(' ')
}

const goodOf = (figures: Figures, words: QuestionWords, { locale }: Here) =>
  ofAll(countHigh(figures, words) ?? 0, figures.n, locale).replaceAll(' ', '\u00a0')
const meanOf = ({ summary }: Figures, words: QuestionWords, { locale }: Here) =>
  summary?.mean === undefined ? '' : mean(summary.mean, locale, digitsOf(words))

function nameOf({ kind, display }: GroupResults, { locale }: Here): string {
  const t = sectionTexts[locale].by
  return kind === 'group' ? inLanguage(display, locale).text : t[kind]
}
