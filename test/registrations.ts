import type { Db } from '../src/platform/db.ts'
import type { App } from '../src/platform/web.ts'

export type Answer = { status: number; body: Record<string, any> }

let made = 0

/** What a program sends to sign somebody up; say only what matters to the test. */
export function aSignUp(facts: { name?: string; email?: string; with?: number; anyRun?: boolean } = {}) {
  made += 1
  const companions = Array.from({ length: facts.with ?? 0 }, (_, index) => ({
    role: 'next-of-kin',
    name: `Følge ${index + 1}`,
  }))
  return {
    contact: { name: facts.name ?? `Kari ${made}`, email: facts.email ?? `kari${made}@example.no` },
    party: [{ role: 'patient' }, ...companions],
    ...(facts.anyRun && { anyRun: true }),
  }
}

/** A party in the service, seen from outside. */
export type Holder = Answer & { token: string; number: string }

/** Signs a party up for a run. */
export async function signUp(
  app: App,
  run: { id: number },
  facts: Parameters<typeof aSignUp>[0] = {},
): Promise<Holder> {
  const answer = await post(app, `/api/v1/runs/${run.id}/registrations`, aSignUp(facts))
  return { ...answer, token: String(answer.body.manageUrl).split('/').at(-1) ?? '', number: answer.body.id }
}

/** Where a party stands now. */
export const stands = async (app: App, { token }: { token: string }): Promise<Record<string, any>> =>
  (await get(app, `/api/v1/registrations/${token}`)).body

/** The seats of a run as the public sees them. */
export const availability = (db: Db, { id }: { id: number }) =>
  db.selectFrom('runAvailability').selectAll().where('runId', '=', id).executeTakeFirstOrThrow()

export const withdraw = (app: App, { token }: { token: string }) =>
  ask(app, 'DELETE', `/api/v1/registrations/${token}`)
export const accept = (app: App, { token }: { token: string }) =>
  post(app, `/api/v1/registrations/${token}/acceptance`, undefined)
export const decline = (app: App, { token }: { token: string }, leave = false) =>
  post(app, `/api/v1/registrations/${token}/decline`, { leave })

export const get = (app: App, url: string) => ask(app, 'GET', url)
export const post = (app: App, url: string, payload: unknown, headers: Record<string, string> = {}) =>
  ask(app, 'POST', url, payload, headers)

async function ask(
  app: App,
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  payload?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const sent =
    payload === undefined
      ? {}
      : { payload: JSON.stringify(payload), headers: { 'content-type': 'application/json', ...headers } }
  const { statusCode, body } = await app.inject({ method, url, ...sent })
  return { status: statusCode, body: body === '' ? {} : JSON.parse(body) }
}
