export { coursesOnMyPage } from './my-page.ts'
