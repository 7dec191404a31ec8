/** The addresses of activity: what is to be registered of a run, and by which rules. */
export const paths = {
  help: (course: string, run: string) => `/kurs/${course}/${run}/aktivitet`,
  csv: (course: string, run: string) => `/kurs/${course}/${run}/aktivitet/liste.csv`,
  rules: () => '/aktivitet/regler',
}
