import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import { capital } from '../../platform/plain-text.ts'
import type { Figures, QuestionWords, Results } from '../asking/shapes.ts'
import { besideOf, servicesIn } from '../findings/beside.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { questionText } from '../words/names.ts'
import { mean as asMean, digitsOf, percent } from '../words/numbers.ts'
import { countHigh, highInWords } from '../words/question-words.ts'
import { waveWords } from '../words/wave-words.ts'

/** A service beside the country: its own figures and the pool's, never another service's. */
export const BesideTheCountry = ({ here, own, pool }: { here: Here; own: Results; pool: Results }) => {
  const t = texts[here.locale].pool
  const rows = besideOf(own, pool)
  return (
    <Section id="landet">
      <h2>{t.beside}</h2>
      {rows.length === 0 ? (
        <Quiet>{t.noPool}</Quiet>
      ) : (
        <>
          <p>{t.besideText(servicesIn(pool))}</p>
          {[...Map.groupBy(rows, ({ wave }) => wave)].map(([wave, its]) => (
            <Table
              caption={capital(waveWords(wave, here.locale).when)}
              columns={t.columns.map((heading, at) => ({ heading, number: at > 0 }))}
              rows={its.map(({ question, own, pool }) => [
                <>
                  {questionText(question, here.locale)}{' '}
                  <span class="aside">{measureOf(question.words, here)}</span>
                </>,
                figureOf(own, question.words, here),
                figureOf(pool, question.words, here),
              ])}
            />
          ))}
        </>
      )}
      <p>
        <Link href={to(here, paths.nation(own.period))}>{t.toNation}</Link>
      </p>
    </Section>
  )
}

/** What the figure counts: which answers are the good ones, or that it is a mean. */
function measureOf(words: QuestionWords, { locale }: Here): string {
  const high = highInWords(words, locale)
  return high ? texts[locale].pool.share(high) : texts[locale].pool.mean
}

/** The figure, and under it what it is of. */
function figureOf(figures: Figures, words: QuestionWords, { locale }: Here) {
  const high = countHigh(figures, words)
  const { mean } = figures.summary ?? {}
  if (high === undefined && mean === undefined) return '–'
  return (
    <>
      {high === undefined ? asMean(mean ?? 0, locale, digitsOf(words)) : percent(high, figures.n, locale)}{' '}
      <span class="aside">{texts[locale].pool.of(figures.n)}</span>
    </>
  )
}
