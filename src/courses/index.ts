export { addCourse, addRun, type NewCourse, type NewRun } from './add.ts'
export { type CalendarRun, calendarOf } from './calendar.ts'
export { changeCourse, changeRun, runDiffers } from './change.ts'
export { listCoursesOfService } from './courses-of-service.ts'
export { type CourseFacts, type Edited, editCourse, startCourse } from './edit-course.ts'
export { editProgramme } from './edit-programme.ts'
export { editRun, type RunFacts, startRuns } from './edit-run.ts'
export { addImprovement, listImprovements } from './improvements.ts'
export { courseJobs } from './jobs.ts'
export {
  type CourseToKeep,
  getKeptCourse,
  getKeptRun,
  type KeptCourse,
  type KeptRun,
  listCoursesDue,
  listCoursesToKeep,
  listKeptRuns,
} from './kept.ts'
export { type KnownCourse, type KnownRun, listKnownCourses, listKnownRuns } from './known.ts'
export { nameCourses, nameRuns } from './named.ts'
export { crumbOfRuns, pagesOfRun } from './pages-of-run.ts'
export { paths } from './paths.ts'
export { getPlannedCourse, type PlannedCourse, type SignedPart, signedParts } from './planned.ts'
export { listProgrammes, listRunsOfProgramme } from './programmes.ts'
export {
  findPublicRun,
  findPublicRunAt,
  listAddresses,
  listCourseNames,
  listPublicRuns,
  type PublicRun,
} from './public.ts'
export { publishCourse, reviewCourse, unpublishCourse } from './publish-course.ts'
export { publishRun, unpublishRun } from './publish-run.ts'
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
  isDueForReview,
  type LedBy,
  modes,
  type ProgrammeItem,
  referrers,
  reviewDueOn,
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
export { type Hindrance, hindrances } from './through-plan.ts'
export { findUsualSeats } from './usual-seats.ts'
