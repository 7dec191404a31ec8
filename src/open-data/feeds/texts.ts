import { defineTexts } from '../../platform/texts.ts'

/** The words of the calendars and feeds. */
export const texts = defineTexts({
  nb: { courses: 'Kurs i læring og mestring', digital: 'på skjerm', cancelled: 'Avlyst' },
  nn: { courses: 'Kurs i læring og meistring', digital: 'på skjerm', cancelled: 'Avlyst' },
  en: { courses: 'Courses in learning and mastery', digital: 'on screen', cancelled: 'Cancelled' },
})
