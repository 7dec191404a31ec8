/** Whom a mail is for. */
export type Recipient = { address: string; name?: string }

/** Whether a mail can be sent there: one address, nothing that could become a second one or another header. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && addressForm.test(text)

/** Throws on a recipient that could smuggle a header or another address into a mail. Forms should have said so before. */
export function refuseUnsafe({ address, name }: Recipient): void {
  if (!isMailAddress(address)) throw new Error('Not an e-mail address that a mail can be sent to')
  if (name !== undefined && controls.test(name))
    throw new Error('A recipient has a control character in the name')
}

// No spaces, control characters, quotes, brackets, commas or lists: stricter than RFC 5321, as people's addresses are.
const addressForm =
  /^[^\s\p{C}()<>[\]:;,"\\@]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u
const controls = /[\p{Cc}\u2028\u2029]/u
