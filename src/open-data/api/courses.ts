import type { FastifyReply } from 'fastify'
import {
  type CourseDetails,
  courseAsLinkedData,
  listCourses,
  listPublicRuns,
  listUpcomingRuns,
  paths,
} from '../../courses/index.ts'
import { found } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import { searchCourses } from '../../search/index.ts'
import { preferred } from '../negotiate.ts'
import { type CourseJson, courseSchema, courseWithRunsSchema } from './course-schema.ts'
import { idParams, searchParameters } from './parameters.ts'
import { withPlace } from './place.ts'
import { problemSchema, refuse } from './problem.ts'
import { runAsJson } from './runs.ts'
import { iso, listOf } from './text.ts'

const tags = ['courses']
const forms = ['application/json', 'application/ld+json'] as const
const formOf = (accept: string | undefined) => preferred(accept, forms) ?? forms[0]

export function coursesApi(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get(
    '/api/v1/courses',
    {
      config: { cached: true },
      schema: {
        operationId: 'listCourses',
        tags,
        summary: 'Find courses with a run ahead, by the same words and filters as the page does',
        querystring: searchParameters,
        response: { 200: listOf(courseSchema, 'CourseList'), 422: problemSchema },
      },
    },
    async ({ query, here }, reply) => {
      const asked = await withPlace(db, query)
      if ('fault' in asked) return refuse(reply, asked.fault)
      const { items, total, search } = await searchCourses(db, asked, here.now)
      const isBeyondLast = search.page !== query.page
      const courses = isBeyondLast
        ? []
        : await listCourses(
            db,
            items.map(({ course }) => course.id),
          )
      return {
        items: courses.map((course) => courseAsJson(course, here.baseUrl)),
        total,
        page: query.page,
        size: query.size,
      }
    },
  )

  app.get(
    '/api/v1/courses/:id',
    {
      config: { cached: true, forms: { by: 'accept', of: ({ accept }) => formOf(accept) } },
      schema: {
        operationId: 'getCourse',
        tags,
        summary: 'One course with its runs ahead; as schema.org when application/ld+json is asked for',
        params: idParams,
        response: { 200: courseWithRunsSchema, 404: problemSchema },
      },
    },
    async ({ params, here, headers }, reply) => {
      const [course] = await listCourses(db, [params.id])
      const upcoming = await listUpcomingRuns(db, found(course).id, here.now)
      if (formOf(headers.accept) === 'application/ld+json') {
        return sendLinkedData(reply, courseAsLinkedData(found(course), upcoming, here))
      }
      const runs = await listPublicRuns(
        db,
        upcoming.map(({ id }) => id),
      )
      return { ...courseAsJson(found(course), here.baseUrl), runs: runs.map((run) => runAsJson(run, here)) }
    },
  )
}

const sendLinkedData = (reply: FastifyReply, data: object): FastifyReply =>
  reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(data))

function courseAsJson(course: CourseDetails, baseUrl: string): CourseJson {
  return {
    id: course.id,
    slug: course.slug,
    title: course.title,
    summary: course.summary,
    about: course.about,
    goals: course.goals,
    forWhom: course.forWhom,
    notFor: course.notFor,
    service: { id: course.service.id, slug: course.service.slug, name: course.service.name },
    programme: course.programme && { slug: course.programme.slug, title: course.programme.title },
    themes: course.themes.map(({ id, name }) => ({ id, name })),
    userOrganisations: course.userOrganisations.map(({ name }) => name),
    targetGroups: course.targetGroups,
    ageMin: course.ageMin,
    ageMax: course.ageMax,
    diagnosisIndependent: course.diagnosisIndependent,
    companionsMax: course.companionsMax,
    catchment: course.catchment,
    mode: course.mode,
    languages: course.languages,
    interpreter: course.interpreter,
    signLanguage: course.signLanguage,
    accessibility: course.accessibility,
    frequency: course.frequency,
    groupSizeMin: course.groupSizeMin,
    groupSizeMax: course.groupSizeMax,
    ...joining(course),
    rights: {
      travelRefund: course.travelRefund,
      trainingAllowance: course.trainingAllowance,
      sickLeave: course.sickLeave,
      certificate: course.certificate,
      note: course.rightsNote,
    },
    meals: course.meals,
    programmeItems: course.programmeItems.map(({ day, starts, ends, title, speaker, ledBy }) => ({
      day,
      starts,
      ends,
      title,
      speaker,
      ledBy,
    })),
    contact: {
      name: course.contactName,
      phone: course.contactPhone ?? course.service.phone,
      email: course.contactEmail ?? course.service.email,
    },
    lastReviewedOn: course.lastReviewedOn,
    updatedAt: iso(course.updatedAt),
    url: baseUrl + paths.course(course.slug),
  }
}

const joining = (course: CourseDetails): Pick<CourseJson, 'referral' | 'signup' | 'fee'> => ({
  referral: {
    required: course.referralRequired,
    by: course.referralBy,
    forCompanions: course.referralForCompanions,
    sendTo: course.referralSendTo,
    mustContain: course.referralMustContain,
    whatHappens: course.referralWhatHappens,
  },
  signup: { how: course.signup, daysBefore: course.signupDaysBefore, url: course.signupUrl },
  fee: {
    amount: course.fee,
    countsForCap: course.feeCountsForCap,
    freeUnder16: course.feeFreeUnderSixteen,
    companionFree: course.feeCompanionFree,
    noShowFee: course.noShowFee,
    cancelHoursBefore: course.cancelHoursBefore,
    note: course.feeNote,
  },
})
