export { coursesOnMyPage } from './my-page.ts'
export { paths as authoringPaths } from './paths.ts'
export { readTime } from './run/times.ts'
