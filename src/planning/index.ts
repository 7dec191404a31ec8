export { planningOnMyPage } from './on-my-page.ts'
