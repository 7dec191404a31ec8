import { randomUUID } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Here } from '../design/here.ts'
import { found } from '../platform/errors.ts'
import { pathIn } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import { problem } from '../platform/problem.ts'
import type { App, Tools } from '../platform/web.ts'
import { acceptOffer, declineAndLeave, declineAndStay } from './answer-offer.ts'
import {
  declineBody,
  problemSchema,
  receiptSchema,
  registrationBody,
  registrationHeaders,
  runParams,
  standingSchema,
  tokenParams,
} from './api-schemas.ts'
import { openReasons } from './because.ts'
import { getHeld } from './held.ts'
import { paths } from './paths.ts'
import { reasonInWords } from './reason-words.ts'
import { type Refusal, register } from './register.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { findRepeat } from './repeats.ts'
import type { RunFacts } from './run-facts.ts'
import { findStanding, type Standing } from './standing.ts'
import { withdraw } from './withdraw.ts'

const tags = ['registrations']
const config = { perMinute: 30, secretAddress: true }

/** Signing up and what follows, for programs. The same verbs as the pages. */
export function registrationsApi(
  app: App,
  { db, secrets, mail }: Pick<Tools, 'db' | 'secrets' | 'mail'>,
): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.post(
    '/api/v1/runs/:id/registrations',
    {
      config: { perMinute: 30, perTarget: { perHour: 20, of: addressIn } },
      schema: {
        tags,
        summary: 'Sign a party up for a run, or put it on the waiting list',
        params: runParams,
        headers: registrationHeaders,
        body: registrationBody,
        response: { 201: receiptSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema },
      },
    },
    async ({ params, headers, body, here }, reply) => {
      const { contact, party: members, anyRun } = body
      const key = `api:${headers['idempotency-key'] ?? randomUUID()}`
      const outcome = await register(
        db,
        registrar,
        { run: params.id, party: { contact, members }, anyRun, key },
        here.now,
      )
      secret(reply)
      switch (outcome.kind) {
        case 'received':
          return reply.code(201).send({
            id: outcome.number,
            status: outcome.place === undefined ? 'confirmed' : 'waiting',
            ...(outcome.place !== undefined && { place: outcome.place }),
            manageUrl: here.baseUrl + pathIn(contact.language, paths.registration(outcome.token)),
          })
        case 'refused':
          return refuse(reply, 409, refusals[outcome.why])
        case 'different':
          return refuse(reply, 422, 'This Idempotency-Key came before, with another body')
        case 'unknown':
          return refuse(reply, 404, 'There is no such run')
        default:
          return outcome satisfies never
      }
    },
  )

  app.get(
    '/api/v1/registrations/:token',
    {
      config,
      schema: {
        tags,
        summary: 'Where a registration stands, and why',
        params: tokenParams,
        response: { 200: standingSchema, 404: problemSchema },
      },
    },
    async ({ params, here }, reply) => secret(reply).send(await seen(params.token, here)),
  )

  app.delete(
    '/api/v1/registrations/:token',
    {
      config,
      schema: {
        tags,
        summary: 'Withdraw; the seats go to those who wait',
        params: tokenParams,
        response: { 200: standingSchema, 404: problemSchema, 409: problemSchema },
      },
    },
    async ({ params, here }, reply) => {
      const done = await withdraw(db, registrar, await getHeld(db, params.token), here.now)
      if (done.kind === 'past') return refuse(reply, 409, 'The course has begun')
      return secret(reply).send(await seen(params.token, here))
    },
  )

  app.post(
    '/api/v1/registrations/:token/acceptance',
    {
      config,
      schema: {
        tags,
        summary: 'Accept the seats that are offered',
        params: tokenParams,
        response: { 200: standingSchema, 404: problemSchema, 409: problemSchema },
      },
    },
    async ({ params, here }, reply) => {
      const answered = await acceptOffer(db, registrar, await getHeld(db, params.token), here.now)
      if (answered.kind === 'gone') return refuse(reply, 409, noOffer)
      return secret(reply).send(await seen(params.token, here))
    },
  )

  app.post(
    '/api/v1/registrations/:token/decline',
    {
      config,
      schema: {
        tags,
        summary: 'Decline the seats that are offered: keep the place on the waiting list, or leave it',
        params: tokenParams,
        body: declineBody,
        response: { 200: standingSchema, 404: problemSchema, 409: problemSchema },
      },
    },
    async ({ params, body, here }, reply) => {
      const held = await getHeld(db, params.token)
      const decline = body?.leave ? declineAndLeave : declineAndStay
      const answered = await decline(db, registrar, held, here.now)
      if (answered.kind === 'gone') return refuse(reply, 409, noOffer)
      return secret(reply).send(await seen(params.token, here))
    },
  )

  const seen = async (token: string, here: Here) => {
    const standing =
      (await findStanding(db, token, here.now)) ?? found(await findRepeat(db, registrar, token))
    return asJson({ ...standing, reasons: await openReasons(db, registrar, standing.reasons) }, here)
  }
}

const noOffer = 'There is no offer to answer: it ran out, or has been answered'

const refusals: Record<Refusal, string> = {
  cancelled: 'The run is cancelled',
  past: 'The run has begun',
  referral: 'This course needs a referral; the run says how',
  closed: 'Registration is closed',
  'too-many': 'The party is larger than this course allows',
  'too-large': 'The party is larger than the whole run',
}

/** Whom a sign-up is for, in a body that has been read. */
const addressIn = ({ body }: { body: unknown }): string | undefined =>
  (body as { contact?: { email?: string } } | undefined)?.contact?.email

/** The answer opens somebody's registration: nobody on the way keeps it. */
const secret = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store')

const refuse = (reply: FastifyReply, status: 404 | 409 | 422, detail: string) =>
  reply
    .code(status)
    .type('application/problem+json')
    .send({ ...problem(status), detail })

function asJson(standing: Standing, here: Here) {
  const { number, status, seats, anyRun, offer, queues, reasons, runs } = standing
  const [first] = queues
  return {
    id: number,
    status,
    seats,
    anyRun,
    run: runAsJson(standing.run, here),
    ...(first && { place: first.place, waiting: first.waiting }),
    ...(queues.length > 1 && {
      queues: queues.map(({ run, ...where }) => ({ ...where, run: runAsJson(run, here) })),
    }),
    ...(offer && {
      offer: {
        run: runAsJson(offer.run, here),
        seats: offer.seats,
        expiresAt: offer.expiresAt.toISOString(),
      },
    }),
    reasons: reasons.map((reason) => ({
      at: reason.at.toISOString(),
      kind: reason.kind,
      text: reasonInWords(reason, { locale: here.locale, seats, home: standing.run, runs }),
    })),
  }
}

const runAsJson = (run: RunFacts, { baseUrl, locale }: Here) => ({
  id: run.id,
  title: inLanguage(run.title, locale).text,
  startsAt: run.startsAt.toISOString(),
  endsAt: run.endsAt.toISOString(),
  place: run.place,
  url: baseUrl + pathIn(locale, `/kurs/${run.courseSlug}/${run.slug}`),
})
