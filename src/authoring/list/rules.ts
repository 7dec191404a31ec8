import { type CourseToKeep, isDueForReview } from '../../courses/index.ts'

/** What can be asked of those who keep a course, the most urgent first. */
export const tasks = ['review', 'plan', 'publish', 'publish-run', 'translate'] as const
export type Task = (typeof tasks)[number]

/** What waits to be done with a course, the most urgent first. */
export function tasksOf(course: CourseToKeep, today: string): Task[] {
  const isOut = course.publishedAt !== null
  const ahead = course.runs.filter((run) => run.cancelledAt === null)
  const waits: Record<Task, boolean> = {
    review: isOut && isDueForReview(course, today),
    plan: isOut && course.signup !== 'closed' && ahead.length === 0,
    publish: !isOut,
    'publish-run': isOut && ahead.some((run) => run.publishedAt === null),
    translate: isOut && lacksAStandard(course),
  }
  return tasks.filter((task) => waits[task])
}

/** Courses where something waits come first, the most urgent of them on top; the others keep their order. */
export const byUrgency = (
  courses: CourseToKeep[],
  today: string,
): { course: CourseToKeep; tasks: Task[] }[] =>
  courses
    .map((course) => ({ course, tasks: tasksOf(course, today) }))
    .sort((a, b) => urgencyOf(a.tasks) - urgencyOf(b.tasks))

const urgencyOf = ([first]: Task[]): number => (first ? tasks.indexOf(first) : tasks.length)

const lacksAStandard = ({ title, summary, about, forWhom }: CourseToKeep): boolean =>
  [title, summary, about, forWhom].some((text) => !text.nb || !text.nn)
