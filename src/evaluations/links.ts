import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { keyOf } from '../platform/secrets.ts'

/*
 * How answers are linked without anybody being known. All is made of the link key of one run's evaluation and nothing is kept: the
 * sender makes a person's number from whom it asks; the link carries the number and a proof that we made it; the answers are kept
 * under a pseudonym made of the number. Without the key neither number nor pseudonym can be made, and no link can be read.
 */

/** What stands in a link for one person, in every wave alike: 16 bytes. */
export type PersonNumber = Buffer

const bytes = 16

const keyed = (key: Buffer, purpose: string, about: Buffer | string): Buffer =>
  createHmac('sha256', keyOf(key)).update(`${purpose}\0`).update(about).digest()

/** The number of somebody we ask. */
export const numberOfInvitee = (key: Buffer, invitee: string): PersonNumber =>
  keyed(key, 'invitee', invitee).subarray(0, bytes)

/** The number of somebody who made a code themselves: the same code, however it is written, gives the same number. */
export const numberOfOwnCode = (key: Buffer, code: string): PersonNumber =>
  keyed(key, 'own-code', tidy(code)).subarray(0, bytes)

/** The number of somebody about whom nothing is known: answers that can't be linked. */
export const numberOfNobody = (): PersonNumber => randomBytes(bytes)

/** How somebody came by a link: asked by mail, in the room, or by a code they made themselves. */
export type Way = (typeof ways)[number]
const ways = ['link', 'room', 'own-code'] as const

/** The secret part of the address at which one person answers. */
export const linkOf = (key: Buffer, number: PersonNumber, way: Way): string =>
  Buffer.concat([number, proofOf(key, number, way)]).toString('base64url')

/** The number in a link that was made with this key, and how it was come by; nothing when it wasn't. */
export function readLink(key: Buffer, link: string): { number: PersonNumber; way: Way } | undefined {
  const read = Buffer.from(link, 'base64url')
  const number = read.subarray(0, bytes)
  const proof = read.subarray(bytes)
  if (proof.length !== bytes) return undefined
  const way = ways.find((way) => timingSafeEqual(proof, proofOf(key, number, way)))
  return way && { number, way }
}

/** What somebody's answers are kept under. */
export const pseudonymOf = (key: Buffer, number: PersonNumber): Buffer => keyed(key, 'answers', number)

/** What own words are marked with: made of the same number, and not to be told to be of the same sheet without the key. */
export const markOf = (key: Buffer, number: PersonNumber): Buffer => keyed(key, 'words', number)

const proofOf = (key: Buffer, number: PersonNumber, way: Way): Buffer =>
  keyed(key, way, number).subarray(0, bytes)

const tidy = (code: string): string =>
  code
    .normalize('NFC')
    .toLocaleUpperCase('nb')
    .replace(/[^\p{L}\p{N}]/gu, '')
