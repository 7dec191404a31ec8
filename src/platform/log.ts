import { pino } from 'pino'

/** Logs as JSON lines on standard output: no addresses, query strings, bodies or names. */
export const createLog = (level: string) =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
