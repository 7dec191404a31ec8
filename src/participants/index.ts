export { participantsOnMyPage } from './on-my-page.ts'
