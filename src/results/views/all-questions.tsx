import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { capital } from '../../platform/plain-text.ts'
import type { QuestionResults, Results } from '../asking/shapes.ts'
import { sectionTexts } from '../section-texts.ts'
import { questionText } from '../words/names.ts'
import { fewAnswers, isFewAnswers } from '../words/question-words.ts'
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
  const isFew = waves.some(({ questions }) =>
    questions.some(({ figures }) => figures.told && isFewAnswers(figures.n)),
  )
  return (
    <Section id="sporsmal">
      <h2>{t.title}</h2>
      {isFew && <Quiet>{fewAnswers(here.locale)}</Quiet>}
      {waves.map(({ wave, questions }, at) => (
        <Details
          summary={`${t.when(waveWords(wave, here.locale).when)} (${questions.length})`}
          open={at === 0}
        >
          {questions.map((question) => (
            <Section>
              <h3>{capital(questionText(question, here.locale))}</h3>
              {question.words.copyright && <Quiet small>{question.words.copyright}</Quiet>}
              <QuestionChart here={here} question={question} isFewSaid />
            </Section>
          ))}
        </Details>
      ))}
    </Section>
  )
}
