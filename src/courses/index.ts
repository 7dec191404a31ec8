export { type CalendarRun, calendarOf } from './calendar.ts'
export { paths } from './paths.ts'
export { type CourseDetails, findCourse, getCourse, getRun, listUpcomingRuns, type RunDetails } from './queries.ts'
export { type Seats, type SeatsBand, type Signup, seatsBand, signupAt, type TargetGroup } from './rules.ts'
