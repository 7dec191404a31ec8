import type { FastifyReply, FastifyRequest } from 'fastify'
import { serviceStaff, signedIn } from '../../people/index.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { asSent, readAnswers } from '../../questionnaires/index.ts'
import { findForm } from '../forms.ts'
import { getStaffedWave, type OfWave } from '../of-run/queries.ts'
import { anyWave, paths } from '../paths.ts'
import { openSheet, roomLink } from '../receive.ts'
import { readOwnCode } from '../room-forms.ts'
import { texts as roomTexts } from '../room-texts.ts'
import { settle } from './enter.ts'
import { listEntries } from './entries.ts'
import { readChoices } from './forms.ts'
import { chosen, differences, type Entry, isOtherCode } from './rules.ts'
import { settlePage } from './views/settle-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'formTokens'>
type OfSheet = { Params: OfWave & { sheet: string } }
type Asked = FastifyRequest<OfSheet>

const staff = { config: { for: serviceStaff } }
const anySheet = ':sheet(^\\d{1,3}$)'

/** A sheet that two have read differently: what it says is chosen, and then it is among the answers. */
export function settlePages(app: App, { db, secrets, formTokens }: Hands): void {
  app.get<OfSheet>(paths.settle(':course', ':run', anyWave, anySheet), staff, async (request, reply) => {
    const asked = await ask(request)
    if (!asked.pair) return reply.seeOther(back(request))
    return show(request, reply, asked)
  })

  app.post<OfSheet>(paths.settle(':course', ':run', anyWave, anySheet), staff, async (request, reply) => {
    const { here, body, params } = request
    const { pair, form, wave } = await ask(request)
    if (!pair) return reply.seeOther(back(request)) // settled by somebody else, or by this form sent twice
    const hasOwnCode = isOtherCode(pair, wave.linkedBy === 'own-code')
    const choices = readChoices(body, differences(form, pair[0].answers, pair[1].answers), here.locale)
    const code = hasOwnCode ? readOwnCode(body, roomTexts[here.locale]) : undefined
    if (!choices.ok || (code && !code.ok)) {
      const errors = [...choices.state.errors, ...(code?.state.errors ?? [])]
      return show(request, reply.code(422), await ask(request), { ...choices.state, errors })
    }
    const opened = found(
      await openSheet(db, secrets, wave.id, await roomLink(db, secrets, wave, code?.value)),
    )
    const pseudonym = code ? opened.pseudonym : pair[0].pseudonym
    // What hung on an answer that wasn't chosen goes with it.
    const whole = asSent(form, chosen(form, pair, choices.value), here.locale)
    const { answers } = readAnswers(form, whole, here, 'draft')
    const number = Number(params.sheet)
    const entered = await settle({ db, person: signedIn(request) }, opened, {
      number,
      entry: { pseudonym, answers },
    })
    const isSame = entered.kind === 'received' && entered.received === 'sent-before'
    return reply.seeOther(`${back(request)}?lagret=${isSame ? 'samme' : 'avgjort'}&ark=${number}`)
  })

  /** The two entries of the sheet, where they are and wait. */
  async function ask(request: Asked) {
    const { run, wave } = await getStaffedWave(db, signedIn(request), request.params)
    const form = await findForm(db, wave.versionId)
    const [one, other] = await listEntries(db, { runWaveId: wave.id, sheet: Number(request.params.sheet) })
    const pair: [Entry, Entry] | undefined = one && other && [one, other]
    return { run, wave, form, pair }
  }

  function show(
    { here, params }: Asked,
    reply: FastifyReply,
    { run, wave, form, pair }: Awaited<ReturnType<typeof ask>>,
    state: FormState = emptyForm,
  ) {
    const formToken = formTokens.issue(here.now)
    return reply.html(
      settlePage({ here, run, wave, form, pair: found(pair), sheet: Number(params.sheet), state, formToken }),
    )
  }

  const back = ({ params: { course, run, wave } }: Asked): string => paths.entry(course, run, wave)
}
