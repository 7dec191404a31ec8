export const saved = ['behov', 'folge'] as const
/** What can be changed on a page of its own: what one needs, and who comes along. */
export type Saved = (typeof saved)[number]

/** The addresses of signing up and of what follows. A manage link is a key: its token is never logged or counted. */
export const paths = {
  signUp: (course: string, run: string) => `/kurs/${course}/${run}/pamelding`,
  confirm: (course: string, run: string) => `/kurs/${course}/${run}/pamelding/bekreftelse`,
  registration: (token: string) => `/pamelding/${token}`,
  /** The same page, which says that what was changed is saved. */
  saved: (token: string, what: Saved) => `/pamelding/${token}?lagret=${what}`,
  receipt: (token: string) => `/pamelding/${token}/kvittering`,
  calendar: (token: string) => `/pamelding/${token}/kalender.ics`,
  answer: (token: string) => `/pamelding/${token}/svar`,
  needs: (token: string) => `/pamelding/${token}/behov`,
  companions: (token: string) => `/pamelding/${token}/folge`,
  companion: (token: string, member: number | string) => `/pamelding/${token}/folge/${member}`,
  alone: (token: string) => `/pamelding/${token}/alene`,
  anyRun: (token: string) => `/pamelding/${token}/uansett-dato`,
  withdrawal: (token: string) => `/pamelding/${token}/avmelding`,
  erasure: (token: string) => `/pamelding/${token}/sletting`,
  lostLink: () => '/pamelding/lenke',
  linkSent: () => '/pamelding/lenke/sendt',
  erased: () => '/pamelding/slettet',
}
