/** The addresses of looking after who takes part. They hold ids and nothing about anybody. */
export const paths = {
  runs: () => '/deltakere',
  /** The same list by number: an address that says nothing of what the course is about, for mail. */
  byNumber: (run: number | string) => `/deltakere/${run}`,
  list: (course: string, run: string) => `/kurs/${course}/${run}/deltakere`,
  add: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/ny`,
  count: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/antall`,
  capacity: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/kapasitet`,
  message: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/melding`,
  messages: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/meldinger`,
  cancel: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/avlys`,
  names: (course: string, run: string) => `/kurs/${course}/${run}/deltakere/navneliste.csv`,
  one: (course: string, run: string, registration: number | string) =>
    `/kurs/${course}/${run}/deltakere/${registration}`,
  edit: (course: string, run: string, registration: number | string) =>
    `/kurs/${course}/${run}/deltakere/${registration}/endre`,
  answer: (course: string, run: string, registration: number | string) =>
    `/kurs/${course}/${run}/deltakere/${registration}/svar`,
  move: (course: string, run: string, registration: number | string) =>
    `/kurs/${course}/${run}/deltakere/${registration}/flytt`,
  first: (course: string, run: string, registration: number | string) =>
    `/kurs/${course}/${run}/deltakere/${registration}/forst`,
  withdrawal: (course: string, run: string, registration: number | string) =>
    `/kurs/${course}/${run}/deltakere/${registration}/avmelding`,
  messageToOne: (course: string, run: string, registration: number | string) =>
    `/kurs/${course}/${run}/deltakere/${registration}/melding`,
}
