import { type Person, servicesOf } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import { keepers } from '../begin.ts'
import { paths } from '../paths.ts'

/** A form, and whose it is; everybody’s when nobody’s. */
type Form = { versionId: number; serviceId: number | null }

/** Courses that somebody keeps and nobody evaluates yet, with the way to begin with this form: the next to be held first. */
export async function listCoursesToEvaluate(
  db: Db,
  person: Person,
  { versionId, serviceId }: Form,
): Promise<{ title: LocalisedText; path: string }[]> {
  const courses = await db
    .selectFrom('courses as c')
    .innerJoin('runs as r', 'r.courseId', 'c.id')
    .leftJoin('evaluations as e', (join) => join.onRef('e.courseId', '=', 'c.id').on('e.endedAt', 'is', null))
    .select(['c.title', 'c.slug'])
    .where('c.serviceId', 'in', servicesOf(person, ...keepers))
    .$if(serviceId !== null, (all) => all.where('c.serviceId', '=', serviceId))
    .where('e.id', 'is', null)
    .where('r.publishedAt', 'is not', null)
    .where('r.cancelledAt', 'is', null)
    .where('r.endsAt', '>', person.at)
    .groupBy('c.id')
    .orderBy(({ fn }) => fn.min('r.startsAt'))
    .limit(8)
    .execute()
  return courses.map(({ title, slug }) => ({ title, path: paths.evaluationWith(slug, versionId) }))
}
