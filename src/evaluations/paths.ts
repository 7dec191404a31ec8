import { paths as coursePaths } from '../courses/index.ts'

/** The addresses of evaluation. A link to a sheet is a key: it is never logged or counted. */
export const paths = {
  /** Where somebody in the room writes the code from the poster. */
  room: () => '/svar',
  roomWave: (code: string) => `/svar/rom/${code}`,
  sheet: (wave: number | string, link: string) => `/svar/${wave}/${link}`,
  takeBack: (wave: number | string, link: string) => `/svar/${wave}/${link}/angre`,
  thanks: (wave: number | string, link: string) => `/svar/${wave}/${link}/takk`,
  /** Anything else that begins so. */
  lost: () => '/svar/*',
  refuse: (refusal: string) => `/svar/nei/${refusal}`,
  /** A course's evaluation, for those who keep the course. */
  evaluation: coursePaths.evaluationOfCourse,
  /** With a form chosen beforehand. */
  evaluationWith: (course: string, version: number) => `/kurs/${course}/evaluering?skjema=${version}`,
  /** With a schedule chosen: what is left to say before it begins. */
  beginWith: (course: string, schedule: string) => `/kurs/${course}/evaluering?plan=${schedule}`,
  end: (course: string) => `/kurs/${course}/evaluering/avslutt`,
  /** The waves of one run. */
  waves: (course: string, run: string) => `/kurs/${course}/${run}/evaluering`,
  poster: (course: string, run: string, wave: number | string) =>
    `/kurs/${course}/${run}/evaluering/${wave}/plakat.pdf`,
  /** The form, to be answered with a pen. */
  paperForm: (course: string, run: string, wave: number | string) =>
    `/kurs/${course}/${run}/evaluering/${wave}/skjema.pdf`,
  /** Where sheets of paper are entered. */
  entry: (course: string, run: string, wave: number | string) =>
    `/kurs/${course}/${run}/evaluering/${wave}/papir`,
  /** Where the two entries of a sheet differ. */
  settle: (course: string, run: string, wave: number | string, sheet: number | string) =>
    `/kurs/${course}/${run}/evaluering/${wave}/papir/${sheet}`,
}

/** The number of a run's wave in a route. */
export const anyWave = ':wave(^\\d{1,9}$)'
