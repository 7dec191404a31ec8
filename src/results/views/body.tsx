import type { ComponentChildren } from 'preact'
import type { Here } from '../../design/here.ts'
import { Columns, Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { capital } from '../../platform/plain-text.ts'
import type { Series } from '../asking/series-of.ts'
import type { Results } from '../asking/shapes.ts'
import { headlineOf } from '../findings/headline.ts'
import { sectionTexts } from '../section-texts.ts'
import { questionText } from '../words/names.ts'
import { waveWords } from '../words/wave-words.ts'
import { AllQuestions } from './all-questions.tsx'
import { ByGroup } from './by-group.tsx'
import { WhatChanged } from './changes.tsx'
import { InShort } from './in-short.tsx'
import { More } from './more.tsx'
import { QuestionChart } from './question.tsx'
import { WhoAnswered } from './who-answered.tsx'

type Props = {
  here: Here
  results: Results
  series?: Series | undefined
  /** What only some units have: between what changed and who answered what. */
  children?: ComponentChildren
}

/** All that is told of a unit, the most telling first. */
export const ResultsBody = ({ here, results, series, children }: Props) => {
  const found = headlineOf(results)
  const headline = found?.question
  const ofRun = results.unit.kind === 'run'
  const t = sectionTexts[here.locale]
  const { when } = waveWords(found?.wave.wave ?? '', here.locale)
  return (
    <>
      <InShort here={here} results={results} series={series} />
      <Columns kind="equal">
        {found && headline && (
          <Section id="nytte">
            <h2>{capital(questionText(headline, here.locale))}</h2>
            {results.waves.length > 1 && <Quiet small>{`${t.questions.when(when)}.`}</Quiet>}
            <QuestionChart here={here} question={headline} wave={found.wave.wave} ofRun={ofRun} />
          </Section>
        )}
        <Section id="hvem">
          <h2>{t.who.title}</h2>
          <WhoAnswered here={here} results={results} />
        </Section>
      </Columns>
      <WhatChanged here={here} results={results} />
      {children}
      {headline && <ByGroup here={here} question={headline} ofRun={ofRun} />}
      <AllQuestions here={here} results={results} except={headline} />
      <More here={here} results={results} series={series} />
    </>
  )
}
