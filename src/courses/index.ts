export { addCourse, addRun, type NewCourse, type NewRun } from './add.ts'
export { type CalendarRun, calendarOf } from './calendar.ts'
export { changeCourse, changeRun, runDiffers } from './change.ts'
export { listCoursesOfService } from './courses-of-service.ts'
export { type KnownCourse, type KnownRun, listKnownCourses, listKnownRuns } from './known.ts'
export { paths } from './paths.ts'
export { listProgrammes } from './programmes.ts'
export {
  findPublicRun,
  findPublicRunAt,
  listAddresses,
  listCourseNames,
  listPublicRuns,
  type PublicRun,
} from './public.ts'
export {
  type CourseDetails,
  listCourses,
  listUpcomingRuns,
  type RunDetails,
} from './queries.ts'
export {
  accessibility,
  courseLanguages,
  digitalKm,
  modes,
  referrers,
  type Seats,
  type SeatsBand,
  type Session,
  type Signup,
  seatsBand,
  signupAt,
  type TargetGroup,
  targetGroups,
} from './rules.ts'
export { courseAsLinkedData } from './structured-data.ts'
export { listThemes } from './themes.ts'
export { loadThemes } from './themes-load.ts'
