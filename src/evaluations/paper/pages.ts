import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Here } from '../../design/here.ts'
import { type Person, serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import { renderPdf } from '../../platform/pdf/render.ts'
import type { App, Tools } from '../../platform/web.ts'
import type { Answers } from '../../questionnaires/index.ts'
import { findForm } from '../forms.ts'
import { maySend } from '../licences/unlicensed.ts'
import { getStaffedWave, type OfWave } from '../of-run/queries.ts'
import { anyWave, paths } from '../paths.ts'
import { listWavesOfRun, type RunWave } from '../queries.ts'
import { isOpen, openSheet, roomLink, type Sheet } from '../receive.ts'
import { type Entered, enterSheet, enterTwice } from './enter.ts'
import { standingOf } from './entries.ts'
import { readSheet } from './forms.ts'
import { paperForm } from './paper-form.ts'
import { settlePages } from './settle-pages.ts'
import { texts } from './texts.ts'
import { entryPage } from './views/entry-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'formTokens' | 'baseUrl'>
type OfEntry = { Params: OfWave; Querystring: { lagret?: string; ark?: string } }
type Asked = FastifyRequest<OfEntry>

const staff = { config: { for: serviceStaff } }

/** Sheets of paper: the form to print, and entering what was written on it, one sheet after another. */
export function paperPages(app: App, hands: Hands): void {
  const { db, secrets, formTokens } = hands
  settlePages(app, hands)

  app.get<{ Params: OfWave }>(paths.paperForm(':course', ':run', anyWave), staff, async (request, reply) => {
    const { here, params } = request
    const { run, wave } = await getStaffedWave(db, signedIn(request), params)
    if (!(await maySend(db, wave, dayOf(here.now))))
      return reply.seeOther(paths.waves(params.course, params.run))
    const form = await findForm(db, wave.versionId)
    return reply
      .type('application/pdf')
      .header('content-disposition', 'attachment; filename="skjema.pdf"')
      .send(await renderPdf(paperForm({ run, wave, form, locale: here.locale, now: here.now })))
  })

  app.get<OfEntry>(paths.entry(':course', ':run', anyWave), staff, async (request, reply) =>
    show(request, reply),
  )

  app.post<OfEntry>(paths.entry(':course', ':run', anyWave), staff, async (request, reply) => {
    const { here, params, body } = request
    const person = signedIn(request)
    const { wave } = await getStaffedWave(db, person, params)
    if (!isOpen(wave, here.now)) return show(request, reply.code(422), tooLate(here))
    const form = await findForm(db, wave.versionId)
    const read = readSheet(body, { form, wave, locale: here.locale })
    if (!read.ok) return show(request, reply.code(422), read.state)
    const { answers, number, ownCode } = read.value
    const sheet = await sheetOf(wave, linkIn(body), ownCode)
    const entered = await enter(person, sheet, number, answers)
    if (entered.kind === 'received' && entered.received === 'closed')
      return show(request, reply.code(422), tooLate(here))
    const back = `${paths.entry(params.course, params.run, wave.id)}?lagret=${wordFor(entered)}`
    if (entered.kind === 'unlike')
      return reply.seeOther(paths.settle(params.course, params.run, wave.id, number))
    if (entered.kind === 'once' || entered.kind === 'received') {
      return reply.seeOther(number > 0 ? `${back}&ark=${number}` : back)
    }
    const message = texts[here.locale].wrong[entered.kind]
    return show(request, reply.code(422), withError(read.state, { field: 'number', message }))
  })

  /** With a code that was made, the sheet of that code; else one of its own, that the page was given: sent twice, it is one. */
  async function sheetOf(wave: RunWave, given: string, ownCode: string | undefined): Promise<Sheet> {
    const link = ownCode === undefined ? given : await roomLink(db, secrets, wave, ownCode)
    const opened = await openSheet(db, secrets, wave.id, link)
    return opened ?? found(await openSheet(db, secrets, wave.id, await roomLink(db, secrets, wave)))
  }

  async function enter(person: Person, sheet: Sheet, number: number, answers: Answers): Promise<Entered> {
    if (sheet.wave.purpose === 'research')
      return enterTwice({ db, secrets, person }, sheet, { number, answers })
    return { kind: 'received', received: await enterSheet({ db, person }, sheet, answers) }
  }

  async function show(request: Asked, reply: FastifyReply, state: FormState = emptyForm) {
    const { here, params, query } = request
    const { run, wave } = await getStaffedWave(db, signedIn(request), params)
    const form = await findForm(db, wave.versionId)
    return reply.html(
      entryPage({
        ...{ here, run, wave, form, state, formToken: formTokens.issue(here.now) },
        standing: await standingOf(db, wave.id),
        isOpen: isOpen(wave, here.now),
        next: (await listWavesOfRun(db, run.id)).find(
          ({ opensOn, closesOn }) => opensOn > wave.opensOn && closesOn >= dayOf(here.now),
        ),
        link: wave.linkedBy === 'own-code' ? '' : linkIn(request.body) || (await linkFor(wave, here.now)),
        last: state.errors.length === 0 ? { saved: query.lagret, sheet: Number(query.ark) } : {},
      }),
    )
  }

  const linkFor = async (wave: RunWave, now: Date): Promise<string> =>
    isOpen(wave, now) ? roomLink(db, secrets, wave) : ''
}

/** It came after the wave was closed: nothing of it is kept. */
const tooLate = ({ locale }: Here): FormState =>
  withError(emptyForm, { field: '', message: texts[locale].wrong.closed })

const linkIn = (body: unknown): string => {
  const link = (body as { sheet?: unknown } | null | undefined)?.sheet
  return typeof link === 'string' ? link : ''
}

/** What the next page says of the sheet before. */
function wordFor(entered: Entered): string {
  if (entered.kind === 'once') return 'en-gang'
  if (entered.kind === 'received') return entered.received === 'sent-before' ? 'samme' : 'ja'
  return 'nei'
}
