import type { FastifyRequest } from 'fastify'
import { dayOf } from '../platform/dates.ts'
import { found } from '../platform/errors.ts'
import { emptyForm, type FormState, withError } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { maySend } from './licences/unlicensed.ts'
import { paths } from './paths.ts'
import { findRunWaveByCode, type RunWave } from './queries.ts'
import { clearDraft, isOpen, roomLink } from './receive.ts'
import { readOwnCode, readRoomCode } from './room-forms.ts'
import { texts } from './room-texts.ts'
import { secretly } from './sheet-pages.ts'
import { closedPage, type WhyClosed } from './views/closed-page.tsx'
import { roomCodePage, roomWavePage } from './views/room-pages.tsx'

type OfRoom = { Params: { code: string } }

const anyCode = ':code(^[2-9BCDFGHJKMNPQRSTWXZ]{6}$)'

/** Answering in the room: a code from the poster leads to a sheet that nobody's address is behind. */
export function roomPages(
  app: App,
  { db, secrets, formTokens }: Pick<Tools, 'db' | 'secrets' | 'formTokens'>,
): void {
  app.get(paths.room(), async ({ here }, reply) =>
    reply.html(roomCodePage({ here, form: emptyForm, formToken: formTokens.issue(here.now) })),
  )

  app.post(paths.room(), { config: { perMinute: 30 } }, async ({ body, here }, reply) => {
    const t = texts[here.locale]
    const form = readRoomCode(body, t)
    const wave = form.ok && (await findRunWaveByCode(db, form.value.code))
    if (form.ok && wave) return reply.seeOther(paths.roomWave(form.value.code))
    const state = form.ok ? withError(form.state, { field: 'code', message: t.unknown }) : form.state
    return reply.code(422).html(roomCodePage({ here, form: state, formToken: formTokens.issue(here.now) }))
  })

  app.get<OfRoom>(paths.roomWave(anyCode), { config: { perMinute: 120 } }, async (request, reply) =>
    show(request, secretly(reply), emptyForm),
  )

  // Each asks for a sheet of its own: whoever holds the poster can answer.
  app.post<OfRoom>(paths.roomWave(anyCode), { config: { perMinute: 60 } }, async (request, reply) => {
    const { here, params, body } = request
    const wave = found(await findRunWaveByCode(db, params.code))
    secretly(reply)
    if (await whyClosed(wave, here.now)) return show(request, reply, emptyForm)
    if (wave.linkedBy !== 'own-code' || isWithoutCode(body)) {
      return reply.seeOther(paths.sheet(wave.id, await roomLink(db, secrets, wave)))
    }
    const form = readOwnCode(body, texts[here.locale])
    if (!form.ok) return show(request, reply.code(422), form.state)
    const link = await roomLink(db, secrets, wave, form.value)
    await clearDraft(db, secrets, wave, link)
    return reply.seeOther(paths.sheet(wave.id, link))
  })

  async function show(
    { here, params }: FastifyRequest<OfRoom>,
    reply: Parameters<typeof secretly>[0],
    form: FormState,
  ) {
    const wave = found(await findRunWaveByCode(db, params.code))
    const why = await whyClosed(wave, here.now)
    if (why) return reply.code(why === 'unlicensed' ? 409 : 410).html(closedPage({ here, wave, why }))
    return reply.html(roomWavePage({ here, wave, form, formToken: formTokens.issue(here.now) }))
  }

  /** Why nobody new can begin; nothing when they can. */
  async function whyClosed(wave: RunWave, now: Date): Promise<WhyClosed | undefined> {
    if (!isOpen(wave, now)) return wave.closedAt === null && dayOf(now) < wave.opensOn ? 'early' : 'over'
    return (await maySend(db, wave, dayOf(now))) ? undefined : 'unlicensed'
  }
}

/** Nobody must make a code: then these answers are linked to nothing. */
const isWithoutCode = (body: unknown): boolean => (body as { without?: unknown } | null)?.without === 'code'
