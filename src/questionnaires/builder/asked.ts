import type { FastifyRequest } from 'fastify'
import { serviceStaff, signedIn } from '../../people/index.ts'
import { NotFound } from '../../platform/errors.ts'
import type { App, Tools } from '../../platform/web.ts'
import type { Item } from '../form.ts'
import { type Building, getDraftFor } from './drafts.ts'
import { findItem } from './outline/find.ts'

export type OfDraft = {
  Params: { questionnaire: string; item: string; kind: string }
  Querystring: Record<string, unknown>
}
export type Asked = FastifyRequest<OfDraft>

/** How many usually take part in what a service holds: too small a group is known by its answers. */
export type FindGroupSize = (db: Tools['db'], serviceId: number, now: Date) => Promise<number | undefined>
export type Hands = Pick<Tools, 'db' | 'formTokens'> & { findGroupSize: FindGroupSize }
export type { App }

/** Forms are written by everybody who works in a service, as courses are; everybody’s by the nation’s editors. */
export const writers = { config: { for: { ...serviceStaff, nation: ['editor'] } } } as const

export const anyItem = ':item(^.{1,255}$)'

/** The draft in the address, if it is one this person may write in. */
export const draftAsked = ({ db }: Pick<Hands, 'db'>, request: Asked): Promise<Building> =>
  getDraftFor(db, signedIn(request), Number(request.params.questionnaire))

/** The question or step in the address. */
export function itemAsked({ form }: Building, { params }: Asked): Item {
  const item = findItem(form.items, params.item)
  if (!item) throw new NotFound('no such question')
  return item
}

/** `?name=` of the address, when it is one text. */
export function queried({ query }: Asked, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' ? value : undefined
}
