export { addEvaluation, type NewEvaluation } from './begin.ts'
export { findContactKeys } from './contacts.ts'
export { codeOf, keepOf } from './facts.ts'
export { findForm } from './forms.ts'
export { sendDue } from './invite.ts'
export { evaluationJobs } from './jobs.ts'
export { evaluationMails } from './mails.ts'
export {
  type AskedInBrief,
  evaluationInBrief,
  findProgrammeForm,
  type ProgrammeForm,
} from './of-course/in-brief.ts'
export { listCoursesToEvaluate } from './of-course/to-evaluate.ts'
export { evaluationsOnMyPage } from './on-my-page.ts'
export { paths as evaluationPaths } from './paths.ts'
export { type LinkedBy, type Purpose, type Schedule, schedules, type WaveName } from './rules.ts'
export { askSide, asSide, type Side } from './sides.ts'
