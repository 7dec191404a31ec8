export { findContactKeys } from './contacts.ts'
export { evaluationJobs } from './jobs.ts'
export { evaluationMails } from './mails.ts'
export { asSide, type Side } from './sides.ts'
