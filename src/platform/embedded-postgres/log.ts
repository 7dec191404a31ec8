/** What this module needs of a logger; pino is one. */
export type Log = { info: (message: string) => void; warn: (message: string) => void }
