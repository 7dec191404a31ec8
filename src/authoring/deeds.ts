import { defineTexts } from '../platform/texts.ts'

/** What is done to courses and services, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'courses.course-added': 'Laget et kurs',
    'courses.course-edited': 'Endret et kurs',
    'courses.course-published': 'Publiserte et kurs',
    'courses.course-unpublished': 'Trakk et kurs tilbake',
    'courses.course-reviewed': 'Gikk gjennom et kurs',
    'courses.programme-edited': 'Endret programmet til et kurs',
    'courses.run-added': 'Laget en gjennomføring',
    'courses.run-edited': 'Endret en gjennomføring',
    'courses.run-published': 'Publiserte en gjennomføring',
    'organisations.service-added': 'Laget tjenesten',
    'organisations.service-edited': 'Endret tjenestens side',
  },
  nn: {
    'courses.course-added': 'Laga eit kurs',
    'courses.course-edited': 'Endra eit kurs',
    'courses.course-published': 'Publiserte eit kurs',
    'courses.course-unpublished': 'Trekte eit kurs tilbake',
    'courses.course-reviewed': 'Gjekk gjennom eit kurs',
    'courses.programme-edited': 'Endra programmet til eit kurs',
    'courses.run-added': 'Laga ei gjennomføring',
    'courses.run-edited': 'Endra ei gjennomføring',
    'courses.run-published': 'Publiserte ei gjennomføring',
    'organisations.service-added': 'Laga tenesta',
    'organisations.service-edited': 'Endra sida til tenesta',
  },
  en: {
    'courses.course-added': 'Added a course',
    'courses.course-edited': 'Edited a course',
    'courses.course-published': 'Published a course',
    'courses.course-unpublished': 'Took a course back',
    'courses.course-reviewed': 'Looked a course over',
    'courses.programme-edited': 'Edited the programme of a course',
    'courses.run-added': 'Added a run',
    'courses.run-edited': 'Edited a run',
    'courses.run-published': 'Published a run',
    'organisations.service-added': 'Made the service',
    'organisations.service-edited': 'Edited the page of the service',
  },
})
