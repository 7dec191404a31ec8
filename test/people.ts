import { addAccount, addPlanningGroup, giveRole, type RoleSomewhere } from '../src/people/index.ts'
import { startSession } from '../src/people/sessions.ts'
import type { Db } from '../src/platform/db.ts'
import type { TestApp } from './app.ts'
import { type Fields, open, type Seen, send } from './pages.ts'
import { aService } from './services.ts'

export type Account = { id: number; name: string; email: string }

let made = 0

/** Somebody with an account, and with the roles named. Say only what matters to the test. */
export async function aPerson(
  db: Db,
  {
    name,
    roles = [],
    now = new Date('2026-11-01T08:00:00Z'),
  }: { name?: string; roles?: RoleSomewhere[]; now?: Date } = {},
): Promise<Account> {
  made += 1
  const called = name ?? `Person ${made}`
  const email = `person${made}@example.no`
  const id = await addAccount(db, { name: called, email, now })
  for (const role of roles) await giveRole(db, id, role, { from: now })
  return { id, name: called, email }
}

/** A coordinator, professional or manager of a service; of a new one where none is named. */
export async function aStaffMember(
  db: Db,
  role: 'coordinator' | 'professional' | 'manager' = 'coordinator',
  serviceId?: number,
): Promise<Account & { serviceId: number }> {
  const service = serviceId ?? (await aService(db, { name: `LMS ${made + 1} (demo)`, in: 'Bodø' })).id
  const person = await aPerson(db, { roles: [{ heldIn: 'service', role, serviceId: service }] })
  return { ...person, serviceId: service }
}

/** A planning group of a service. */
export const aPlanningGroup = (db: Db, serviceId: number): Promise<number> =>
  addPlanningGroup(db, { serviceId, name: 'Arbeidsgruppen', now: new Date('2026-11-01T08:00:00Z') })

export type SignedIn = {
  cookie: string
  open(path: string): Promise<Seen>
  /** Sends a form of the inside, with a token as the page would have it. */
  send(path: string, fields?: Fields): Promise<Seen>
}

/** Signs somebody in; answers a browser that is theirs. */
export async function signIn(
  { app, tools }: Pick<TestApp, 'app' | 'tools'>,
  { id }: { id: number },
): Promise<SignedIn> {
  const { db, baseUrl } = tools
  const { token } = await startSession(db, {
    account: id,
    method: 'link',
    userAgent: 'Firefox/140',
    now: tools.clock(),
  })
  const cookie = `${baseUrl.startsWith('https:') ? '__Host-' : ''}mestring=${token}`
  return {
    cookie,
    open: (path) => open(app, path, cookie),
    send: (path, fields = {}) =>
      send(app, path, { formToken: tools.formTokens.issue(tools.clock()), ...fields }, cookie),
  }
}

/** Signs a demo person in, by name; answers their cookie. */
export async function cookieOf(
  service: Pick<TestApp, 'app' | 'tools' | 'db'>,
  name: string,
): Promise<string> {
  const account = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return (await signIn(service, account)).cookie
}
