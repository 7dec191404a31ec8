export { coursesOnMyPage } from './my-page.ts'
export { readTime } from './run/times.ts'
