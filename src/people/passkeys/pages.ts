import type { App, Tools } from '../../platform/web.ts'
import { attemptsOf } from '../attempts.ts'
import { audit } from '../audit.ts'
import { deviceOf } from '../device.ts'
import { signedIn } from '../guard.ts'
import { lettingIn } from '../letting-in.ts'
import type { Demands } from '../levels.ts'
import { paths } from '../paths.ts'
import { pathInside } from '../rules.ts'
import { noteWayAdded } from '../ways/added.ts'
import { mustBeSurerToChangeWays } from '../ways/adding.ts'
import { addPasskey, askToAdd, askToSignIn, findByPasskey, houseOf, removePasskey } from './passkeys.ts'

type Sent = { response?: unknown; til?: unknown; passkey?: unknown }
const mine = { config: { for: 'signed-in', perMinute: 20 } } as const
const limited = { config: { perMinute: 20 } }

/** Passkeys: what the script on the sign-in page and on one's own page asks and answers. */
export function passkeyPages(app: App, tools: Tools, demands: Demands): void {
  const { db, mail, baseUrl } = tools
  const house = houseOf(baseUrl)
  const attempts = attemptsOf(baseUrl)
  const letIn = lettingIn(tools)

  app.post(paths.passkeyQuestion(), limited, async ({ here: { now } }, reply) => {
    const question = await askToSignIn(house)
    await attempts.begin(db, reply, { kind: 'passkey', secrets: { challenge: question.challenge }, now })
    return reply.header('cache-control', 'no-store').send(question)
  })

  app.post(paths.passkeySignIn(), limited, async (request, reply) => {
    const { now } = request.here
    const { response, til } = (request.body ?? {}) as Sent
    reply.header('cache-control', 'no-store')
    const attempt = await attempts.take(db, request, reply, 'passkey', now)
    const challenge = attempt?.secrets.challenge
    const account = challenge && (await findByPasskey(db, house, { challenge, response, now }))
    if (!account) return reply.code(409).send({ refused: true })
    await letIn(request, reply, { account, method: 'passkey' })
    return reply.send({ to: pathInside(til) ?? paths.mine() })
  })

  app.post(paths.newPasskeyQuestion(), mine, async (request, reply) => {
    const person = signedIn(request)
    if (await mustBeSurerToChangeWays(db, demands, person)) return reply.code(409).send({ refused: true })
    const question = await askToAdd(db, house, person)
    const secrets = { challenge: question.challenge }
    await attempts.begin(db, reply, { kind: 'passkey-added', secrets, account: person.id, now: person.at })
    return reply.send(question)
  })

  app.post(paths.newPasskey(), mine, async (request, reply) => {
    const person = signedIn(request)
    const { response } = (request.body ?? {}) as Sent
    const attempt = await attempts.take(db, request, reply, 'passkey-added', person.at)
    const challenge = attempt?.accountId === person.id ? attempt.secrets.challenge : undefined
    if (!challenge) return reply.code(409).send({ refused: true })
    const owner = { account: person.id, device: deviceOf(request.headers['user-agent']) }
    const added = await db.transaction().execute(async (db) => {
      const added = await addPasskey(db, house, owner, { challenge, response, now: person.at })
      if (added) await noteWayAdded(db, mail, person, 'passkey')
      return added
    })
    return added ? reply.send({ to: paths.ways() }) : reply.code(409).send({ refused: true })
  })

  app.post(paths.passkeyRemoval(), mine, async (request, reply) => {
    const person = signedIn(request)
    const { passkey } = (request.body ?? {}) as Sent
    if (await mustBeSurerToChangeWays(db, demands, person)) return reply.seeOther(paths.surerTo(paths.ways()))
    await db.transaction().execute(async (db) => {
      if (await removePasskey(db, person.id, String(passkey)))
        await audit(db, person, { what: 'people.way-in-removed', details: { provider: 'passkey' } })
    })
    return reply.seeOther(paths.ways())
  })
}
