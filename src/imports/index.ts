export { type Fault, ImportRefused } from './fault.ts'
export { type Import, importCourses } from './import-courses.ts'
export type { CarryThrough, Counts } from './load.ts'
