import { addEvaluation } from '../../src/evaluations/begin.ts'
import { sendDue } from '../../src/evaluations/index.ts'
import { findRunWaveByCode } from '../../src/evaluations/queries.ts'
import { roomLink } from '../../src/evaluations/receive.ts'
import type { LinkedBy } from '../../src/evaluations/rules.ts'
import { findShipped, shipQuestionnaires } from '../../src/questionnaires/index.ts'
import { registrar } from '../../src/registrations/index.ts'
import type { Country } from '../country.ts'
import { aVersion } from '../evaluations.ts'
import { aCourse, aRun } from '../make.ts'
import { send } from '../pages.ts'
import { signUp } from '../registrations.ts'

/** Waves that are open, closed and to come, and sheets in every state: addresses of each. */
export async function answering(country: Country) {
  const { app, db, tools } = country
  await shipQuestionnaires(db, tools.clock())
  const versionId = (await findShipped(db, 'long'))?.id ?? 0
  /** Opens so many days before the run begins, for so many days. */
  const wave = async (linkedBy: LinkedBy, days: number, openDays: number, form = versionId) => {
    const course = await aCourse(db, { title: 'Når en av oss får demens' })
    const run = await aRun(db, { courseId: course.id })
    const seated = await signUp(app, run, { email: `${linkedBy}.${-days}@example.no` })
    const waves = [{ name: 'own', countedFrom: 'start', days, openDays, versionId: form } as const]
    await addEvaluation(
      db,
      { courseId: course.id, purpose: 'quality', linkedBy, waves },
      { by: null, at: new Date('2026-11-01') },
    )
    const { roomCode } = await db
      .selectFrom('runWaves')
      .select('roomCode')
      .where('runId', '=', run.id)
      .executeTakeFirstOrThrow()
    return { code: roomCode ?? '', seated }
  }
  const sheetIn = async (code: string) => {
    const found = await findRunWaveByCode(db, code)
    if (!found) throw new Error(`no wave has the code ${code}`)
    return `/svar/${found.id}/${await roomLink(db, tools.secrets, found)}`
  }
  const [open, own] = [await wave('nothing', -60, 80), await wave('own-code', -60, 80)]
  const [over, early] = [await wave('nothing', -60, 1), await wave('nothing', -20, 30)]
  await wave('key', -58, 80)
  const sender = { ...tools, registrar: registrar(tools) }
  const mail = await country.mailAfter(() => sendDue(db, sender, tools.clock()))
  const withNumber = await wave('nothing', -59, 80, await aVersion(country))
  const sent = await sheetIn(open.code)
  await send(app, sent, { at: '1', step: 'send' })
  return {
    open: `/svar/rom/${open.code}`,
    own: `/svar/rom/${own.code}`,
    over: `/svar/rom/${over.code}`,
    early: `/svar/rom/${early.code}`,
    sheet: await sheetIn(open.code),
    withNumber: await sheetIn(withNumber.code),
    sent,
    mail,
    refusal: /\/svar\/nei\/[A-Za-z0-9_-]{43}/.exec(mail.html)?.[0] ?? '',
  }
}
