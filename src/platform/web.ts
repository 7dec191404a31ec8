import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { VNode } from 'preact'
import type { Here } from '../design/here.ts'
import type { Clock } from './clock.ts'
import type { Db } from './db.ts'
import type { FormTokens } from './form-token.ts'
import type { Mail } from './mail/index.ts'
import type { Secrets } from './secrets.ts'

export type App = FastifyInstance<Server, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** What rooms are handed when they are mounted; made in main.ts, or by a test. */
export type Tools = {
  db: Db
  clock: Clock
  baseUrl: string
  demo: boolean
  secrets: Secrets
  formTokens: FormTokens
  mail: Mail
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the reader is: language, address, time. */
    here: Here
    /** The name of the one who is signed in, on a page that is for them. */
    signedInAs: string | undefined
  }
  interface FastifyReply {
    /** Answers with a page. */
    html(page: VNode): FastifyReply
    /** After a form that went well: 303, so that reloading doesn't send it again. Stays in the reader's language. */
    seeOther(path: string): FastifyReply
  }
  interface FastifyContextConfig {
    /** A public page that is the same for everybody: kept until the data changes. */
    cached?: boolean
    /** For a kept page that one address has in several forms: the request headers that decide, and the form they ask for. */
    forms?: { by: string; of(headers: IncomingHttpHeaders): string }
    /** The address itself is a secret that opens it (a manage link): who doesn't have it can't forge a request to it. */
    secretAddress?: boolean
    /** The most requests a minute from one address. */
    perMinute?: number
    /** The most requests an hour about one target, whoever sends them: the mail address of a form, say. */
    perTarget?: { perHour: number; of(request: FastifyRequest): string | undefined }
  }
}
