/** The addresses of the national course database. */
export const paths = {
  course: (course: string) => `/kurs/${course}`,
  run: (course: string, run: string) => `/kurs/${course}/${run}`,
  registration: (course: string, run: string) => `/kurs/${course}/${run}/pamelding`,
  calendar: (course: string, run: string) => `/kurs/${course}/${run}.ics`,
  /** How it will look to everybody, for those who keep it. */
  preview: (course: string) => `/kurs/${course}/forhandsvisning`,
  previewOfRun: (course: string, run: string) => `/kurs/${course}/${run}/forhandsvisning`,
  edit: (course: string) => `/kurs/${course}/rediger`,
  editRun: (course: string, run: string) => `/kurs/${course}/${run}/rediger`,
  heldRuns: () => '/deltakere',
  participants: (course: string, run: string) => `/kurs/${course}/${run}/deltakere`,
  cancelRun: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/avlys`,
  /** Where the number of seats is changed; with a number, what that one would do. */
  seatsOf: (course: string, run: string, seats: number) =>
    `/kurs/${course}/${run}/deltakere/kapasitet?plasser=${seats}`,
  attendance: (course: string, run: string) => `/kurs/${course}/${run}/oppmote`,
  logs: (course: string, run: string) => `/kurs/${course}/${run}/dagbok`,
  prints: (course: string, run: string) => `/kurs/${course}/${run}/utskrifter`,
  evaluation: (course: string, run: string) => `/kurs/${course}/${run}/evaluering`,
  /** What participants said: of one run, of all of a course, and of all courses of a service. */
  results: (course: string, run: string) => `/kurs/${course}/${run}/resultater`,
  resultsOfService: (service: string) => `/tjenester/${service}/resultater`,
  /** How a course is evaluated, whichever run. */
  evaluationOfCourse: (course: string) => `/kurs/${course}/evaluering`,
  resultsOfCourse: (course: string) => `/kurs/${course}/resultater`,
  activity: (course: string, run: string) => `/kurs/${course}/${run}/aktivitet`,
  /** Where both sides sign; and where a course is taken into a plan of its own. */
  plan: (plan: number) => `/plan/${plan}/program`,
  /** Where the group of a plan keeps what it is to do better. */
  actions: (plan: number) => `/plan/${plan}/forbedring`,
  planOf: (course: string) => `/plan/kurs/${course}`,
  themeSearch: (theme: string) => `/kurs?q=${encodeURIComponent(theme)}`,
}
