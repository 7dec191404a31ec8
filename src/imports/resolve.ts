import { type KnownCourse, type KnownRun, listKnownCourses, listKnownRuns } from '../courses/index.ts'
import type { Service } from '../organisations/index.ts'
import type { Db } from '../platform/db.ts'
import type { Fault } from './fault.ts'
import type { FileCourse } from './gather.ts'
import { type Lookups, lookUp } from './lookups.ts'
import { type ReadyCourse, readyCourse } from './ready-course.ts'
import { faultAt } from './row.ts'

/** What a course of the file meets in the database. */
export type Met = {
  course: FileCourse
  service: Service
  known: KnownCourse | undefined
  knownRuns: KnownRun[]
  lookups: Lookups
  now: Date
  /** Writes down what is wrong; the course is then not used. */
  fault: (fault: Fault) => void
}

/** Finds what the names of the file stand for, and which of its courses and runs are here already. */
export async function resolve(
  db: Db,
  courses: FileCourse[],
  now: Date,
): Promise<{ ready: ReadyCourse[]; faults: Fault[] }> {
  const lookups = await lookUp(db, now)
  const faults: Fault[] = []
  const fault = (found: Fault) => faults.push(found)
  const served = withServices(courses, lookups, fault)
  const known = await listKnownCourses(
    db,
    served.map(({ service }) => service.id),
  )
  const knownRuns = await listKnownRuns(
    db,
    known.map(({ id }) => id),
  )
  const ready = served.map(({ course, service }) => {
    const before = known.find(
      ({ serviceId, externalId }) => serviceId === service.id && externalId === course.courseId,
    )
    const runsBefore = knownRuns.filter(({ courseId }) => courseId === before?.id)
    return readyCourse({ course, service, known: before, knownRuns: runsBefore, lookups, now, fault })
  })
  return { ready, faults }
}

type Served = { course: FileCourse; service: Service }

function withServices(courses: FileCourse[], lookups: Lookups, fault: Met['fault']): Served[] {
  const seen = new Map<string, FileCourse>()
  return courses.flatMap((course) => {
    const service = lookups.service(course.service)
    if (typeof service === 'string') {
      fault(faultAt(course.row, 'service', service))
      return []
    }
    const twin = seen.get(`${service.id} ${course.courseId}`)
    if (twin)
      fault(
        faultAt(
          course.row,
          'service',
          `write the service as in ${twin.row.at}, which tells of the same course`,
        ),
      )
    seen.set(`${service.id} ${course.courseId}`, course)
    return [{ course, service }]
  })
}
