import type { Outgoing } from './message.ts'
import type { Away, Outcome } from './outcome.ts'

/** Takes mails away: to an SMTP server, a folder, or a test. */
export type Carrier = {
  /** How many mails it can carry at once: also how many can be in doubt if the program is killed. */
  connections: number
  /**
   * Answers what became of the mail. It may begin at once, but not let go of the mail before `marked` says that it is
   * written down as being sent, and by us. Never throws.
   */
  carry(mail: Outgoing, marked: Promise<boolean>): Promise<Outcome | Away>
  close(how?: { force: boolean }): void
}
