export { planningJobs } from './jobs.ts'
export { planningMails } from './meetings/mails.ts'
export { planningOnMyPage } from './on-my-page.ts'
export { removeDemoPlans, type SeedPlan, seedFigures, seedPlan } from './seed.ts'
