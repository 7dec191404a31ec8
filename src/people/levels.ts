import { z } from 'zod'
import { accepted, type Provider } from './oidc/provider.ts'
import { roles as allRoles, type HeldIn, type HeldRole, holds, type Roles } from './rules.ts'

/** A way of signing in that is sure enough: a passkey, or a provider that knows the person at this level or above. */
export type SureWay = { passkey: true } | { provider: string; level: string; accepted: readonly string[] }

/** How surely one must have signed in to use a role of a kind. No demand: any way will do. */
export type Demands = { [U in HeldIn]?: SureWay[] }

type Session = { method: string; provider: string | null; acr: string | null }

/** Whether somebody signed in in one of these ways. */
export const isSureEnough = ({ method, provider, acr }: Session, ways: readonly SureWay[]): boolean =>
  ways.some((way) =>
    'passkey' in way ? method === 'passkey' : way.provider === provider && way.accepted.includes(acr ?? ''),
  )

type Asked = { wanted: Roles | 'signed-in'; showsParticipants: boolean }

/**
 * The ways of which one is still missing before somebody may use the roles that let them in. Work in a service that shows no
 * participants can be done with any sign-in; all other roles demand it wherever they are used.
 */
export function missingFor(
  demands: Demands,
  { roles, session }: { roles: readonly HeldRole[]; session: Session },
  { wanted, showsParticipants }: Asked,
): SureWay[] | undefined {
  if (wanted === 'signed-in') return undefined
  return demandsOn(
    demands,
    roles.filter((held) => holds([held], wanted)),
  )
    .filter(({ kind }) => kind !== 'service' || showsParticipants)
    .map(({ ways }) => ways)
    .find((ways) => !isSureEnough(session, ways))
}

/** What is demanded of somebody with these roles, anywhere. */
export const demandsOn = (
  demands: Demands,
  held: readonly Pick<HeldRole, 'heldIn'>[],
): { kind: HeldIn; ways: SureWay[] }[] =>
  [...new Set(held.map(({ heldIn }) => heldIn))].flatMap((kind) => {
    const ways = demands[kind]
    return ways ? [{ kind, ways }] : []
  })

/** What somebody holds roles in without having signed in as surely as those demand. */
export const unsureKinds = (
  demands: Demands,
  { roles, session }: { roles: readonly Pick<HeldRole, 'heldIn'>[]; session: Session },
): HeldIn[] =>
  demandsOn(demands, roles)
    .filter(({ ways }) => !isSureEnough(session, ways))
    .map(({ kind }) => kind)

const settings = z.partialRecord(
  z.enum(Object.keys(allRoles) as [HeldIn, ...HeldIn[]]),
  z.array(z.string()).min(1),
)

/** Reads the demands of the settings: `{"service":["id-porten:idporten-loa-high","passkey"]}`. Undefined when they can't be met. */
export function readDemands(text: string, providers: readonly Provider[]): Demands | undefined {
  try {
    const demands: Demands = {}
    for (const [kind, ways] of Object.entries(settings.parse(JSON.parse(text))))
      demands[kind as HeldIn] = ways.map((way) => readWay(way, providers))
    return demands
  } catch {
    return undefined
  }
}

function readWay(text: string, providers: readonly Provider[]): SureWay {
  if (text === 'passkey') return { passkey: true }
  const [id = '', ...rest] = text.split(':')
  const level = rest.join(':')
  const provider = providers.find((one) => one.id === id)
  const enough = provider ? accepted(provider, level) : []
  if (enough.length === 0) throw new Error(`No provider answers for ${text}`)
  return { provider: id, level, accepted: enough }
}
