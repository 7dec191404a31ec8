import type { HealthcareService } from 'fhir/r4.js'
import { type CourseDetails, listCourseNames, listCourses } from '../../courses/index.ts'
import type { Here } from '../../design/here.ts'
import type { Db } from '../../platform/db.ts'
import { coded, inWords, referTo, telecomOf, translationsOf, words } from './parts.ts'
import { profiles, systems } from './profiles.ts'

/** The published courses with what they can be searched by; `completeHealthcareServices` has the rest. */
export async function listHealthcareServices(db: Db, here: Here): Promise<HealthcareService[]> {
  const courses = await listCourseNames(db)
  return courses.map((course) => namedOf(course, course.serviceId, here.baseUrl))
}

/** These courses in full: what is offered, by whom, where, and how to get in. */
export async function completeHealthcareServices(
  db: Db,
  here: Here,
  named: { id?: string | undefined }[],
): Promise<HealthcareService[]> {
  const courses = await listCourses(
    db,
    named.map(({ id }) => Number(id?.replace('course-', ''))),
  )
  return courses.map((course) => healthcareServiceOf(course, here.baseUrl))
}

const namedOf = (
  { id, slug, title, updatedAt }: Pick<CourseDetails, 'id' | 'slug' | 'title' | 'updatedAt'>,
  serviceId: number,
  baseUrl: string,
): HealthcareService => ({
  resourceType: 'HealthcareService',
  id: `course-${id}`,
  meta: { profile: [profiles.HealthcareService], lastUpdated: updatedAt.toISOString() },
  identifier: [{ system: `${baseUrl}/kurs`, value: slug }],
  active: true,
  providedBy: referTo('Organization', `service-${serviceId}`),
  name: words(title),
})

function healthcareServiceOf(course: CourseDetails, baseUrl: string): HealthcareService {
  const { service } = course
  const translations = translationsOf(course.title)
  return {
    ...namedOf(course, service.id, baseUrl),
    providedBy: referTo('Organization', `service-${service.id}`, service.name),
    type: [inWords('Lærings- og mestringskurs')],
    location: [referTo('Location', `service-${service.id}`, service.name)],
    ...(translations && { _name: translations }),
    comment: words(course.summary),
    extraDetails: words(course.about),
    ...telecomOf({
      phone: course.contactPhone ?? service.phone,
      email: course.contactEmail ?? service.email,
      website: `${baseUrl}/kurs/${course.slug}`,
    }),
    serviceProvisionCode: [coded(systems.payment, course.fee === 0 ? 'free' : 'cost')],
    eligibility: words(course.forWhom)
      .split('\n')
      .map((line) => ({ comment: line })),
    ...(course.programme && { program: [inWords(words(course.programme.title))] }),
    ...(course.themes.length > 0 && {
      characteristic: course.themes.map(({ name }) => inWords(words(name))),
    }),
    communication: course.languages.map((language) => coded(systems.language, language)),
    ...(course.referralSendTo && { referralMethod: [inWords(words(course.referralSendTo))] }),
    appointmentRequired: true,
  }
}
