export { ImportRefused } from './fault.ts'
export { importCourses } from './import-courses.ts'
