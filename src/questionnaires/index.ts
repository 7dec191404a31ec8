export { asSent } from './answers/as-sent.ts'
export { answersByCode } from './answers/by-code.ts'
export { calculatedValues } from './answers/calculated.ts'
export { calculatedFrom } from './answers/calculated-from.ts'
export { minutesToAnswer } from './answers/minutes.ts'
export { fieldOf } from './answers/names.ts'
export { readAnswers } from './answers/read-answers.ts'
export { fromQuestionnaireResponse, toQuestionnaireResponse } from './answers/response.ts'
export { shownItems } from './answers/shown.ts'
export {
  type Answers,
  asAsked,
  everyItem,
  type Fault,
  type Form,
  type Item,
  isCalculated,
  type Option,
  questionsOf,
  type Understood,
  type Value,
  type Words,
} from './form.ts'
export { addQuestionnaire, changeDraft, publishVersion } from './keep.ts'
export { questionnairesOnMyPage } from './my-page.ts'
export { paths as questionnairePaths } from './paths.ts'
export { findShipped, getVersion, listQuestionnaires } from './queries.ts'
export { scoresOf } from './scores.ts'
export { backgroundCodes, isAboutCourse, itemInBank } from './shipped/about-course.ts'
export { identifies } from './shipped/bank.ts'
export { shipQuestionnaires } from './shipped/ship.ts'
export { templateOf } from './shipped/template.ts'
export { understand } from './understand/understand.ts'
export { handedOn, type Status, type Version } from './versions.ts'
export { isScale } from './views/choice-question.tsx'
export { conditionInWords } from './views/only-if.tsx'
export { QuestionFields } from './views/question-fields.tsx'
export { toQuestionnaire } from './write/to-questionnaire.ts'
