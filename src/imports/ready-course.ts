import type { NewCourse } from '../courses/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Fact, TextName } from './columns.ts'
import { courseFacts, textOf } from './facts.ts'
import { type ReadyRun, readyRun } from './ready-run.ts'
import type { Met } from './resolve.ts'
import { faultAt, type Row } from './row.ts'

/** A course that can be written as it stands: a new one has all it needs, a known one what is to be changed. */
export type ReadyCourse = { row: Row; runs: ReadyRun[] } & (
  | { id: number; facts: Partial<NewCourse> }
  | { id: undefined; facts: NewCourse }
)

export function readyCourse(met: Met): ReadyCourse {
  const { course, service, known, now } = met
  const { row } = course
  const facts = { ...courseFacts(course.values, now), ...looked(met) }
  checkSense(met)
  const runs = course.runs.flatMap((run) => readyRun(run, met) ?? [])
  if (known) return { row, id: known.id, facts, runs }
  checkComplete(met)
  const complete = {
    lastReviewedOn: dayOf(now),
    publishedAt: now,
    signup: 'open',
    themes: [],
    ...facts,
    serviceId: service.id,
    externalId: course.courseId,
  } as unknown as NewCourse // checkComplete has seen that nothing is missing, or written it down as a fault
  return { row, id: undefined, facts: complete, runs }
}

/** What the file names instead of saying: the programme and the themes. */
function looked({
  course: { row, values },
  lookups,
  fault,
}: Met): Pick<Partial<NewCourse>, 'programmeId' | 'themes'> {
  const programme = values.programme ? lookups.programme(values.programme) : undefined
  if (typeof programme === 'string') fault(faultAt(row, 'programme', programme))
  const themes = values.themes?.map((theme) => lookups.theme(theme))
  for (const theme of themes ?? []) if (typeof theme === 'string') fault(faultAt(row, 'themes', theme))
  return {
    ...(typeof programme === 'object' && { programmeId: programme.id }),
    ...(themes && { themes: themes.flatMap((theme) => (typeof theme === 'string' ? [] : [theme.id])) }),
  }
}

function checkSense({ course: { row, values }, fault }: Met): void {
  const { age_min, age_max, group_size_min, group_size_max } = values
  if (age_min !== undefined && age_max !== undefined && age_min > age_max) {
    fault(faultAt(row, 'age_max', `must not be lower than age_min, which is ${age_min}`))
  }
  if (group_size_min !== undefined && group_size_max !== undefined && group_size_min > group_size_max) {
    fault(faultAt(row, 'group_size_max', `must not be lower than group_size_min, which is ${group_size_min}`))
  }
}

const neededTexts: TextName[] = ['title', 'summary', 'about', 'for_whom']
const needed: Fact[] = ['target_groups', 'mode']

function checkComplete({ course: { row, values }, fault }: Met): void {
  const isReferral = values.signup === 'referral'
  const texts: TextName[] = isReferral
    ? [...neededTexts, 'referral_send_to', 'referral_must_contain']
    : neededTexts
  for (const text of texts) {
    if (!textOf(values, text) && !row.values[`${text}_nb`]?.trim())
      fault(faultAt(row, `${text}_nb`, `must not be empty, or ${text}_nn must not: the course is new`))
  }
  for (const column of isReferral ? [...needed, 'referral_by' as const] : needed) {
    if (isEmpty(values[column]) && !row.values[column]?.trim())
      fault(faultAt(row, column, 'must not be empty: the course is new'))
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)
