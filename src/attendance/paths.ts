/** The addresses of holding a run. */
export const paths = {
  sessions: (course: string, run: string) => `/kurs/${course}/${run}/oppmote`,
  attendance: (course: string, run: string, day: number | string) => `/kurs/${course}/${run}/oppmote/${day}`,
  logs: (course: string, run: string) => `/kurs/${course}/${run}/dagbok`,
  log: (course: string, run: string, day: number | string) => `/kurs/${course}/${run}/dagbok/${day}`,
  notes: (course: string, run: string, day: number | string) =>
    `/kurs/${course}/${run}/dagbok/${day}/muntlig`,
  note: (course: string, run: string, note: number | string) =>
    `/kurs/${course}/${run}/dagbok/muntlig/${note}/sletting`,
  prints: (course: string, run: string) => `/kurs/${course}/${run}/utskrifter`,
  print: (course: string, run: string, what: string) => `/kurs/${course}/${run}/utskrifter/${what}.pdf`,
  certificate: (course: string, run: string, registration: number | string, member: number | string) =>
    `/kurs/${course}/${run}/utskrifter/kursbekreftelse/${registration}/${member}.pdf`,
  myCertificate: (token: string, member: number | string) =>
    `/pamelding/${token}/kursbekreftelse/${member}.pdf`,
}

/** The same sheet without what the course is called. */
export const withoutTitle = (path: string): string => `${path}?tittel=nei`
