import type { Outgoing } from './message.ts'
import type { Away, Outcome } from './outcome.ts'

/** Takes mails away: to an SMTP server, a folder, or a test. */
export type Carrier = {
  /** How many mails it can carry at once: also how many can be in doubt if the program is killed. */
  connections: number
  carry(mail: Outgoing): Promise<Outcome | Away>
  close(how?: { force: boolean }): void
}
