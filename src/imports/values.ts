import { z } from 'zod'
import { readDay } from '../platform/day.ts'
import { osloMoment } from '../platform/oslo-time.ts'
import { oneLine, severalLines } from '../platform/plain-text.ts'

// How a cell is read: from text to value, with the words for when it can't be.

export const line = (most: number) =>
  z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(most, `must be at most ${most} characters`))

export const prose = (most: number) =>
  z
    .string()
    .transform(severalLines)
    .pipe(z.string().max(most, `must be at most ${most} characters`))

/** Points, with | or a line break between them; kept as a line each. */
export const points = z
  .string()
  .transform((cell) =>
    partsOf(cell.replace(/\r\n?|\n/g, '|'))
      .map(oneLine)
      .join('\n'),
  )
  .pipe(z.string().max(5000, 'must be at most 5000 characters'))

export const whole = (from: number, to: number) => {
  const message = `must be a whole number from ${from} to ${to}`
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((number) => number >= from && number <= to, message)
}

export const degrees = (from: number, to: number) => {
  const message = `must be degrees from ${from} to ${to}, such as 67.28`
  return z
    .string()
    .transform((cell) => cell.replace(',', '.'))
    .pipe(z.string().regex(/^-?\d{1,3}(\.\d+)?$/, message))
    .transform(Number)
    .refine((number) => number >= from && number <= to, message)
}

const words: Record<string, boolean> = {
  yes: true,
  ja: true,
  true: true,
  1: true,
  no: false,
  nei: false,
  false: false,
  0: false,
}

export const yesNo = z.string().transform((cell, context) => {
  const answer = words[cell.toLowerCase()]
  if (answer !== undefined) return answer
  context.addIssue('must be yes or no')
  return z.NEVER
})

export const oneOf = <const W extends readonly [string, ...string[]]>(options: W) =>
  z
    .string()
    .transform((cell) => cell.toLowerCase())
    .pipe(z.enum(options, `must be one of ${options.join(', ')}`))

export const someOf = <const W extends readonly [string, ...string[]]>(options: W) =>
  z
    .string()
    .transform((cell) => partsOf(cell.toLowerCase()))
    .pipe(z.array(z.enum(options, `must be some of ${options.join(', ')}, with | between`)))

export const names = z.string().transform((cell) => partsOf(cell.toLowerCase()))

export const webAddress = z.url({
  protocol: /^https?$/,
  message: 'must be an address that begins with https://',
})
export const mailAddress = z.email('must be an e-mail address')

export const day = z.string().transform((cell, context) => {
  const read = readDay(cell)
  if (read) return read
  context.addIssue('must be a day, such as 2027-01-14 or 14.1.2027')
  return z.NEVER
})

/** A day, or a day and a time; the end of the day when no time is given. */
export const moment = z.string().transform((cell, context) => {
  const read = readMoment(cell) ?? readMoment(`${cell} 23:59`)
  if (read) return read
  context.addIssue('must be a day and perhaps a time, such as 2027-01-11 or 2027-01-11 12:00')
  return z.NEVER
})

const partsOf = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A moment as programs write it (2027-01-14T17:00:00+01:00), or as people do (14.1.2027 17.00), by the Norwegian clock. */
export function readMoment(written: string): Date | undefined {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(written)) {
    const moment = new Date(written)
    return Number.isNaN(moment.getTime()) ? undefined : moment
  }
  const found = /^(\S+?)(?:T|\s+)(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?(?::00(?:\.0+)?)?$/i.exec(
    written.trim(),
  )
  const day = found && readDay(found[1] ?? '')
  return day ? osloMoment(day, `${found[2]?.padStart(2, '0')}:${found[3] ?? '00'}`) : undefined
}
