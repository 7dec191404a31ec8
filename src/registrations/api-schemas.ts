import { z } from 'zod'
import { locales } from '../platform/locale.ts'
import { fieldsOf, longest } from './fields.ts'
import { roles } from './rules.ts'

const fields = fieldsOf({
  nameMissing: 'is missing',
  nameWrong: 'has no letter in it',
  emailMissing: 'is missing',
  emailWrong: 'is not an e-mail address',
  phoneWrong: 'is not a telephone number',
  roleMissing: 'must be patient, next-of-kin or professional',
  text: 'must be text',
  tooLong: (most) => `is longer than ${most} characters`,
})

const yes = z.boolean('must be true or false').optional()

const needs = z.strictObject({
  interpreter: z
    .union(
      [fields.line(longest.interpreter), z.literal(true).transform(() => '?')],
      'must be a language, or true',
    )
    .optional()
    .describe('The language to interpret from and to; true when it isn’t decided'),
  wheelchair: yes,
  hearingLoop: yes,
  food: fields.line(longest.food).optional().describe('What somebody can’t eat'),
  other: fields.lines(longest.other).optional(),
})

export const registrationBody = z.strictObject({
  contact: z.strictObject({
    name: fields.name,
    email: fields.email,
    phone: fields.phone.optional(),
    language: z.enum(locales, 'must be nb, nn or en').default('nb').describe('The language of the mails'),
  }),
  party: z
    .array(
      z.strictObject({
        role: z.enum(roles, 'must be patient, next-of-kin or professional'),
        name: fields.otherName.optional(),
        needs: needs.optional(),
      }),
      'must be a list of those who take part',
    )
    .min(1, 'must have at least one who takes part')
    .max(6, 'has more than six')
    .describe('Those who take part, the first of them first. They get seats together or wait together.'),
  anyRun: z
    .boolean('must be true or false')
    .default(false)
    .describe('Takes the first free seats on any date or place of this course'),
})

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string().optional(),
          parameter: z.string().optional(),
          header: z.string().optional(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .describe('Problem details (RFC 9457)')

export const receiptSchema = z.object({
  id: z.string().describe('The number a person reads: MB-9R2D'),
  status: z.enum(['confirmed', 'waiting']),
  place: z.int().optional().describe('On the waiting list, when it waits'),
  manageUrl: z.string().describe('A link for the holder only: it opens the registration'),
})

const run = z.object({
  id: z.int(),
  title: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  url: z.string(),
})

export const standingSchema = z.object({
  id: z.string(),
  status: z.enum(['confirmed', 'offered', 'waiting', 'withdrawn', 'left-out', 'cancelled']),
  seats: z.int(),
  anyRun: z.boolean(),
  run,
  place: z.int().optional(),
  waiting: z.int().optional(),
  queues: z.array(z.object({ run, place: z.int(), waiting: z.int() })).optional(),
  offer: z.object({ run, seats: z.int(), expiresAt: z.string() }).optional(),
  reasons: z
    .array(z.object({ at: z.string(), kind: z.string(), text: z.string() }))
    .describe('Why it stands where it does, oldest first'),
})

export const runParams = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) })
export const tokenParams = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
export const registrationHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(1, 'is empty')
    .max(255, 'is longer than 255 characters')
    .optional()
    .describe('The same key with the same body gets the same answer, however often it is sent'),
})
export const declineBody = z
  .strictObject({
    leave: z
      .boolean('must be true or false')
      .default(false)
      .describe('Leave the waiting list too, instead of keeping the place'),
  })
  .nullish()
