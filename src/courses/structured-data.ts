import type { Course, CourseInstance, WithContext } from 'schema-dts'
import type { Here } from '../design/here.ts'
import { to } from '../design/here.ts'
import { inLanguage } from '../platform/localised.ts'
import { paths } from './paths.ts'
import type { CourseDetails, RunDetails } from './queries.ts'
import { linesOf } from './rules.ts'

/** A course with its runs as schema.org Course and CourseInstance: what search engines and harvesters read. */
export function courseAsLinkedData(
  course: CourseDetails,
  runs: RunDetails[],
  here: Here,
): WithContext<Course> {
  const text = (localised: Parameters<typeof inLanguage>[0]) => inLanguage(localised, here.locale).text
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': here.baseUrl + paths.course(course.slug),
    url: here.baseUrl + to(here, paths.course(course.slug)),
    name: text(course.title),
    description: text(course.summary),
    inLanguage: course.languages,
    isAccessibleForFree: course.fee === 0,
    about: course.themes.map(({ name }) => text(name)),
    audience: { '@type': 'Audience', audienceType: linesOf(text(course.forWhom)).join('; ') },
    provider: {
      '@type': 'Organization',
      name: course.service.name,
      ...(course.service.phone && { telephone: course.service.phone }),
    },
    offers: {
      '@type': 'Offer',
      category: course.fee === 0 ? 'Free' : 'Paid',
      price: course.fee,
      priceCurrency: 'NOK',
    },
    hasCourseInstance: runs.map((run) => runAsLinkedData(course, run, here)),
  }
}

/** A run as CourseInstance, which is an Event too: sessions as sub-events, seats as capacity. */
export function runAsLinkedData(course: CourseDetails, run: RunDetails, here: Here): CourseInstance {
  const { text: name } = inLanguage(course.title, here.locale)
  const url = here.baseUrl + to(here, paths.run(course.slug, run.slug))
  return {
    '@type': 'CourseInstance',
    '@id': here.baseUrl + paths.run(course.slug, run.slug),
    url,
    name,
    courseMode: course.mode === 'digital' ? 'Online' : course.mode === 'hybrid' ? 'Blended' : 'Onsite',
    courseWorkload: workloadOf(run.sessions),
    startDate: run.startsAt.toISOString(),
    endDate: run.endsAt.toISOString(),
    eventAttendanceMode: `https://schema.org/${attendance[course.mode] ?? 'Offline'}EventAttendanceMode`,
    eventStatus: run.cancelledAt ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    inLanguage: run.language,
    maximumAttendeeCapacity: run.seats.total,
    remainingAttendeeCapacity: Math.max(0, run.seats.left),
    organizer: { '@type': 'Organization', name: course.service.name },
    location: locationOf(course, run, url),
    subEvent: run.sessions.map(({ startsAt, endsAt }) => ({
      '@type': 'Event',
      name,
      startDate: startsAt.toISOString(),
      endDate: endsAt.toISOString(),
    })),
  }
}

const attendance: Record<string, 'Online' | 'Mixed'> = {
  digital: 'Online',
  hybrid: 'Mixed',
  'self-study': 'Online',
}

/** The time that the sessions take together, as ISO 8601 writes it: PT6H30M. */
function workloadOf(sessions: RunDetails['sessions']): string {
  const minutes = sessions.reduce(
    (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 60_000,
    0,
  )
  return `PT${Math.floor(minutes / 60)}H${minutes % 60 === 0 ? '' : `${Math.round(minutes % 60)}M`}`
}

function locationOf(course: CourseDetails, run: RunDetails, url: string) {
  if (course.mode === 'digital') return { '@type': 'VirtualLocation', url } as const
  return {
    '@type': 'Place',
    name: run.place,
    address: {
      '@type': 'PostalAddress',
      streetAddress: run.address,
      addressLocality: run.municipalityName,
      addressCountry: 'NO',
    },
    geo: { '@type': 'GeoCoordinates', latitude: run.latitude, longitude: run.longitude },
  } as const
}
