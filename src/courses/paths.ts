/** The addresses of the national course database. */
export const paths = {
  course: (course: string) => `/kurs/${course}`,
  run: (course: string, run: string) => `/kurs/${course}/${run}`,
  registration: (course: string, run: string) => `/kurs/${course}/${run}/pamelding`,
  calendar: (course: string, run: string) => `/kurs/${course}/${run}.ics`,
  themeSearch: (theme: string) => `/kurs?q=${encodeURIComponent(theme)}`,
}
