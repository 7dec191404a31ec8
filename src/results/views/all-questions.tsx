import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { capital } from '../../platform/plain-text.ts'
import type { QuestionResults, Results } from '../asking/shapes.ts'
import { sectionTexts } from '../section-texts.ts'
import { questionText } from '../words/names.ts'
import { fewAnswers, isFewAnswers } from '../words/question-words.ts'
import { whatWaits } from '../words/untold.ts'
import { waveWords } from '../words/wave-words.ts'
import { QuestionChart } from './question.tsx'

type Props = { here: Here; results: Results; except: QuestionResults | undefined }

/** Every other question, wave by wave, in the order of the form. */
export const AllQuestions = ({ here, results, except }: Props) => {
  const t = sectionTexts[here.locale].questions
  const waves = results.waves
    .map((wave) => ({ ...wave, questions: wave.questions.filter((question) => question !== except) }))
    .filter(({ questions }) => questions.length > 0)
  if (waves.length === 0) return null
  return (
    <Section id="sporsmal">
      <h2>{t.title}</h2>
      {waves.map(({ wave, questions }, at) => (
        <Details
          summary={`${t.when(waveWords(wave, here.locale).when)} (${questions.length})`}
          open={at === 0}
          printed
        >
          <OfAll here={here} questions={questions} />
          {questions.map((question) => (
            <Section>
              <h3>{capital(questionText(question, here.locale))}</h3>
              {question.words.copyright && <Quiet small>{question.words.copyright}</Quiet>}
              <QuestionChart
                here={here}
                question={question}
                wave={wave}
                ofRun={results.unit.kind === 'run'}
                isOneOfMany
              />
            </Section>
          ))}
        </Details>
      ))}
    </Section>
  )
}

/** What holds for the questions below alike: that few have answered, and that some runs aren't counted. */
const OfAll = ({ here, questions }: { here: Here; questions: QuestionResults[] }) => {
  const told = questions.flatMap(({ figures }) => (figures.told ? [figures] : []))
  const waiting = told.map(({ waiting }) => waiting)
  const [least, most] = [Math.min(...waiting), Math.max(...waiting)]
  const t = sectionTexts[here.locale].questions
  const notes = [
    told.some(({ n }) => isFewAnswers(n)) && fewAnswers(here.locale),
    told.length > 0 &&
      (least === most ? whatWaits(most, here.locale, told[0]?.services !== undefined) : t.waits(least, most)),
  ].filter(Boolean)
  return notes.length > 0 ? <Quiet small>{notes.join(' ')}</Quiet> : null
}
