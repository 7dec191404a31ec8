/** The addresses of the demonstration's mailbox. */
export const paths = {
  mailbox: '/demo/epost',
  mail: (name: string) => `/demo/epost/${name}`,
  /** As a mail program shows it. */
  looks: (name: string) => `/demo/epost/${name}/utseende`,
  attachment: (name: string, number: number | string) => `/demo/epost/${name}/vedlegg/${number}`,
  file: (name: string) => `/demo/epost/${name}/fil`,
}
