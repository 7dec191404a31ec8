import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Here, to } from '../design/here.ts'
import { dayOf } from '../platform/dates.ts'
import type { FormState } from '../platform/form.ts'
import { secretAddressHeaders } from '../platform/security-headers.ts'
import type { App, Tools } from '../platform/web.ts'
import { type Answers, asSent, everyItem, fieldOf, type Item, readAnswers } from '../questionnaires/index.ts'
import { texts } from './answer-texts.ts'
import { ownCopy } from './own-copy.ts'
import { paths } from './paths.ts'
import { findSealed, isOpen, openSheet, type Received, receive, type Sheet, takeBack } from './receive.ts'
import { stepsOf } from './steps.ts'
import { texts as thanksTexts } from './thanks-texts.ts'
import { answerPage } from './views/answer-page.tsx'
import { closedPage } from './views/closed-page.tsx'
import { lostPage } from './views/lost-page.tsx'
import { ownCopyPage } from './views/own-copy-page.tsx'
import { takeBackPage } from './views/take-back-page.tsx'
import { thanksPage } from './views/thanks-page.tsx'
import { findWhatNext } from './what-next.ts'
import { dayInWords } from './when.ts'

type OfSheet = {
  Params: { wave: string; link: string }
  Querystring: { steg?: string; samlet?: string; lagret?: string; slettet?: string }
}

const anyWave = ':wave(^\\d{1,9}$)'
const anyLink = ':link(^[A-Za-z0-9_-]{43}$)'
// A whole room answers from one address, and each answer is saved as it is given.
const asAnswerer = { config: { secretAddress: true, perMinute: 1200 } }

/** Answering: no account, one link. Every step is kept as it is left, and the link resumes it on any device. */
export function sheetPages(
  app: App,
  { db, secrets, formTokens }: Pick<Tools, 'db' | 'secrets' | 'formTokens'>,
): void {
  /** The sheet of the link; answered already where the last wave has closed: then no link can be told from another. */
  const open = async (request: FastifyRequest<OfSheet>, reply: FastifyReply): Promise<Sheet | undefined> => {
    const { wave: id, link } = request.params
    secretly(reply)
    const sheet = await openSheet(db, secrets, Number(id), link)
    if (sheet) return sheet
    const wave = await findSealed(db, secrets, Number(id))
    if (wave) closed(request, reply, { wave })
    else reply.code(404).html(lostPage({ here: request.here }))
    return undefined
  }

  app.get<OfSheet>(paths.sheet(anyWave, anyLink), asAnswerer, async (request, reply) => {
    const sheet = await open(request, reply)
    if (!sheet) return reply
    if (sheet.isSent) return reply.seeOther(thanks(request))
    if (!isOpen(sheet.wave, request.here.now)) return closed(request, reply, sheet)
    const { steg, samlet } = request.query
    return show(request, reply, { sheet, answers: sheet.answers, at: stepIn(steg), isWhole: samlet === 'ja' })
  })

  app.post<OfSheet>(paths.sheet(anyWave, anyLink), asAnswerer, async (request, reply) => {
    const sheet = await open(request, reply)
    if (!sheet) return reply
    const { here } = request
    const body = (request.body ?? {}) as Record<string, unknown>
    const at = stepIn(body.at)
    const isWhole = body.samlet === 'ja'
    const items = stepsOf(sheet.form, sheet.answers, isWhole)[at] ?? []
    const { answers, state } = readAnswers(sheet.form, whole(sheet, items, body, here), here, 'draft')
    const isWrong = state.errors.length > 0
    const isLast = body.step === 'send' && !isWrong
    const received = sheet.isSent
      ? 'sent-before'
      : await receive(db, sheet, answers, { now: here.now, isLast })
    const next = nextOf(request, received, { at, isWhole, step: body.step })
    const isShownAgain = isWrong && body.step !== 'later' && received === 'saved'
    if (request.headers.accept === 'application/json') {
      return reply.send({ received, isWrong, ...(!isShownAgain && { next: to(here, next) }) })
    }
    if (received === 'closed') return closed(request, reply, sheet)
    if (isShownAgain) return show(request, reply.code(422), { sheet, answers, at, isWhole, state })
    if (received === 'saved' && isCopy(body.step)) return copyOf(request, reply, { sheet, answers })
    return reply.seeOther(next)
  })

  app.get<OfSheet>(paths.thanks(anyWave, anyLink), asAnswerer, async (request, reply) => {
    const sheet = await open(request, reply)
    if (!sheet) return reply
    const { here, params } = request
    if (!sheet.isSent) return reply.seeOther(paths.sheet(params.wave, params.link))
    const next = await findWhatNext(db, sheet.wave)
    return reply.html(
      thanksPage({ here, sheet, next, link: params.link, mayTakeBack: isOpen(sheet.wave, here.now) }),
    )
  })

  // Nothing of ours is there: what is left of a link that was cut off.
  app.get(paths.lost(), ({ here }, reply) => secretly(reply).code(404).html(lostPage({ here })))

  app.get<OfSheet>(paths.takeBack(anyWave, anyLink), asAnswerer, async (request, reply) => {
    const sheet = await open(request, reply)
    if (!sheet) return reply
    const { here, params } = request
    return reply.html(takeBackPage({ here, sheet, link: params.link, formToken: formTokens.issue(here.now) }))
  })

  app.post<OfSheet>(paths.takeBack(anyWave, anyLink), asAnswerer, async (request, reply) => {
    const sheet = await open(request, reply)
    if (!sheet) return reply
    if (!(await takeBack(db, sheet, request.here.now))) return closed(request, reply, sheet)
    return reply.seeOther(`${paths.sheet(request.params.wave, request.params.link)}?slettet=ja`)
  })

  /** What is answered so far, to keep: as a page to read, or as data. */
  async function copyOf(
    { here, body }: FastifyRequest<OfSheet>,
    reply: FastifyReply,
    { sheet, answers }: { sheet: Sheet; answers: Answers },
  ) {
    const isData = (body as { step?: unknown }).step === 'copy'
    reply.header('content-disposition', `attachment; filename="mine-svar.${isData ? 'json' : 'html'}"`)
    if (!isData) return reply.html(ownCopyPage({ here, sheet, answers }))
    const copy = await ownCopy(db, sheet, answers, { ...here, authored: dayOf(here.now) })
    return reply.type('application/fhir+json; charset=utf-8').send(JSON.stringify(copy, null, 2))
  }

  type Shown = { sheet: Sheet; answers: Answers; at: number; isWhole: boolean; state?: FormState }

  /** One step of the form, with what was answered before or what was just sent. */
  function show(
    { here, params, query }: FastifyRequest<OfSheet>,
    reply: FastifyReply,
    { sheet, answers, at, isWhole, state }: Shown,
  ) {
    const steps = stepsOf(sheet.form, answers, isWhole)
    const page = answerPage({
      ...{ here, sheet, steps, answers, link: params.link },
      at: Math.min(Math.max(at, 0), Math.max(steps.length - 1, 0)),
      isWhole,
      form: state ?? { values: asSent(sheet.form, answers, here.locale), errors: [] },
      said: saidOf(here, query, sheet),
      formToken: formTokens.issue(here.now),
    })
    return reply.html(page)
  }
}

/** Of somebody who holds the link, on a page whose address is the only thing that lets them in. */
export const secretly = (reply: FastifyReply): FastifyReply => reply.headers(secretAddressHeaders)

const thanks = ({ params }: FastifyRequest<OfSheet>): string => paths.thanks(params.wave, params.link)

const isCopy = (step: unknown): boolean => step === 'copy' || step === 'copy-to-read'

type Left = { at: number; isWhole: boolean; step: unknown }

/** Where somebody goes from a step, by the button they pressed and what became of what they answered. */
function nextOf(request: FastifyRequest<OfSheet>, received: Received, { at, isWhole, step }: Left): string {
  const { wave, link } = request.params
  if (received === 'closed') return paths.sheet(wave, link)
  if (received !== 'saved') return thanks(request)
  const number = step === 'later' ? at + 1 : step === 'back' ? Math.max(at, 1) : at + 2
  const saved = `${isWhole ? '&samlet=ja' : ''}${step === 'later' ? '&lagret=ja' : ''}`
  return `${paths.sheet(wave, link)}?steg=${number}${saved}`
}

/** What became of what was saved to go on with later, or taken back. */
function saidOf({ locale }: Here, { lagret, slettet }: OfSheet['Querystring'], { wave, way }: Sheet) {
  const t = texts[locale]
  const last = dayInWords(wave.closesOn, locale)
  if (slettet === 'ja') return thanksTexts[locale].takeBack.done(last)
  return lagret === 'ja' ? t.savedForLater[way === 'link' ? 'link' : 'room'](last) : undefined
}

function closed({ here }: FastifyRequest<OfSheet>, reply: FastifyReply, { wave }: Pick<Sheet, 'wave'>) {
  const isEarly = wave.closedAt === null && dayOf(here.now) < wave.opensOn
  return reply.code(isEarly ? 200 : 410).html(closedPage({ here, wave, why: isEarly ? 'early' : 'over' }))
}

/** What was kept of the other steps, and what was sent of this one. */
function whole(
  { form, answers }: Sheet,
  items: Item[],
  body: Record<string, unknown>,
  { locale }: Parameters<typeof answerPage>[0]['here'],
): Record<string, unknown> {
  const here = new Set(everyItem(items).map(({ linkId }) => fieldOf(linkId)))
  const isHere = (field: string) => here.has(field.replace(/\.other$/, ''))
  const kept = Object.entries(asSent(form, answers, locale)).filter(([field]) => !isHere(field))
  const sent = Object.entries(body).filter(([field]) => isHere(field))
  return Object.fromEntries([...kept, ...sent])
}

/** Steps are counted from 1 in addresses and fields. */
const stepIn = (written: unknown): number => (/^\d{1,2}$/.test(String(written)) ? Number(written) - 1 : 0)
