import type { FastifyRequest } from 'fastify'
import { type ServiceRole, serviceStaff, signedIn } from '../people/index.ts'
import type { Tools } from '../platform/web.ts'
import { getStaffedRun, registrar } from '../registrations/index.ts'

/** Who takes part is shown to those who work in a service, when it is sure that it is they who sit there. */
export const staff = { config: { for: serviceStaff, fresh: true } }

export type AtRun = { Params: { course: string; run: string } }
export type AtOne = { Params: { course: string; run: string; registration: string } }
export const anyId = ':registration(^\\d{1,9}$)'

export type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>

/** What every page here begins with: who asks, and the run, if it is one of their service's. */
export function openRuns({ db, secrets, mail }: Hands) {
  const hands = registrar({ secrets, mail })
  return {
    registrar: hands,
    async at(request: FastifyRequest<AtRun>, ...roles: ServiceRole[]) {
      const person = signedIn(request)
      const { course, run } = request.params
      return { person, run: await getStaffedRun(db, person, course, run, ...roles) }
    },
  }
}

/** The token of a form, by which the same form sent twice is known. */
export const keyOf = (body: unknown): string => String((body as { formToken?: unknown }).formToken)
