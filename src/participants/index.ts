export { participantJobs } from './jobs.ts'
export { participantsOnMyPage } from './on-my-page.ts'
