import type { Locale } from '../platform/locale.ts'
import type { Role } from './rules.ts'

/** Who signs the party up and is written to. Needn't take part: a parent may sign up a child. Without an address it is `''`, and the service calls. */
export type Contact = { name: string; email: string; phone?: string | undefined; language: Locale }

/** What somebody needs, to take part like everybody else. */
export type Needs = {
  interpreter?: string | undefined
  wheelchair?: boolean | undefined
  hearingLoop?: boolean | undefined
  food?: string | undefined
  other?: string | undefined
}

/** One who takes part. The first of a party has no name of its own when it is the contact. */
export type Member = { role: Role; name?: string | undefined; needs?: Needs | undefined }

/** All that says who a registration is: kept sealed, never beside a course in the clear. */
export type Party = { contact: Contact; members: Member[] }

/** Whether needs are others than they were; in whatever order they are kept. */
export const needsDiffer = (before: Member[], after: Member[]): boolean =>
  needsAsText(before) !== needsAsText(after)

const needsAsText = (members: Member[]): string =>
  JSON.stringify(
    members.map(({ needs = {} }) =>
      Object.entries(needs)
        .filter(([, need]) => need)
        .sort(),
    ),
  )

/** Two spellings of one address are one person. */
export const sameAddress = (email: string): string => email.normalize('NFC').trim().toLowerCase()
