import { paths as coursePaths, listCoursesDue, nameCourses, nameRuns } from '../courses/index.ts'
import { listKeptServices } from '../organisations/index.ts'
import type { MyPagePart } from '../people/index.ts'
import { dayOf, longDate } from '../platform/dates.ts'
import { inLanguage } from '../platform/localised.ts'
import { texts as administrationTexts } from './administration/texts.ts'
import { deeds } from './deeds.ts'
import { listDrafts } from './kit/drafts.ts'
import { texts } from './list/texts.ts'
import { paths } from './paths.ts'

/** What courses bring to one's own page: those that should be looked over, and the way into the services where one works. */
export const coursesOnMyPage: MyPagePart = {
  deeds,
  subjects: {
    course: async (db, ids, { locale }) =>
      (await nameCourses(db, ids)).map(({ id, slug, title }) => ({
        id,
        name: inLanguage(title, locale).text,
        path: paths.editCourse(slug),
      })),
    run: async (db, ids, { locale }) =>
      (await nameRuns(db, ids)).map(({ id, course, slug, title, startsAt }) => ({
        id,
        name: `${inLanguage(title, locale).text}, ${longDate(startsAt, locale)}`,
        path: coursePaths.participants(course, slug),
      })),
  },
  async waiting(db, person, { locale, now }) {
    const t = texts[locale]
    const due = await listCoursesDue(db, person, dayOf(now))
    return due.map((course) => ({
      due: new Date(course.due),
      title: t.waits(inLanguage(course.title, locale).text),
      text: t.waitsText(course.serviceName, longDate(new Date(course.due), locale)),
      action: { words: t.actions.review, path: paths.editCourse(course.slug) },
    }))
  },
  async myData(db, person) {
    return { unsavedForms: await listDrafts(db, person) }
  },
  async doors(db, person, { locale }) {
    const services = await listKeptServices(db, person)
    const register = administrationTexts[locale]
    return [
      ...services.map(({ slug, name }) => ({
        title: texts[locale].door(name),
        text: texts[locale].doorText,
        path: paths.keptCourses(slug),
      })),
      ...(person.roles.some(({ role }) => role === 'administrator')
        ? [{ title: register.title, text: register.doorText, path: paths.allServices() }]
        : []),
    ]
  },
}
