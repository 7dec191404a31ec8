import { formTokenName } from '../design/form/form.tsx'
import { type Person, serviceStaff, signedIn } from '../people/index.ts'
import { found } from '../platform/errors.ts'
import { emptyForm, type FormState, readForm } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { getStaffedRun, type StaffedRun } from '../registrations/index.ts'
import { logForm, noteForm } from './forms.ts'
import { type DayLog, findLog, listLogs, listNotes } from './log-queries.ts'
import { paths } from './paths.ts'
import { texts } from './texts.ts'
import { logPage } from './views/log-page.tsx'
import { logsPage } from './views/logs-page.tsx'
import { addNote, removeNote, writeLog } from './write-log.ts'

type Hands = Pick<Tools, 'db' | 'secrets' | 'formTokens'>
type OfRun = { Params: { course: string; run: string } }
type OfDay = { Params: { course: string; run: string; day: string } }
type OfNote = { Params: { course: string; run: string; note: string } }

const staff = { config: { for: serviceStaff } }
const anyDay = ':day(^\\d{1,3}$)'

/** The log of each session, and what the group said at its end. */
export function logPages(app: App, { db, secrets, formTokens }: Hands): void {
  app.get<OfRun>(paths.logs(':course', ':run'), staff, async (request, reply) => {
    const { here, params } = request
    const run = await getStaffedRun(db, signedIn(request), params.course, params.run)
    const [logs, notes] = await Promise.all([listLogs(db, run.id), listNotes(db, run.id)])
    return reply.html(logsPage({ here, run, logs, notes }))
  })

  app.get<OfDay>(paths.log(':course', ':run', anyDay), staff, async (request, reply) => {
    const { run, day } = await sessionAt(request.params, signedIn(request))
    return reply.html(await pageOf(request.here, run, day))
  })

  app.post<OfDay>(paths.log(':course', ':run', anyDay), staff, async (request, reply) => {
    const { here, params, body } = request
    const person = signedIn(request)
    const { run, day } = await sessionAt(params, person)
    const t = texts[here.locale].log
    const form = readForm(logForm(t), body)
    if (!form.ok) return reply.code(422).html(await pageOf(here, run, day, { log: form.state }))
    const written = await writeLog(db, person, { run, day }, form.value)
    if (written.kind === 'written') return reply.seeOther(paths.logs(run.courseSlug, run.slug))
    const { theirs } = written
    const message = t.newer(theirs.writtenBy ?? texts[here.locale].take.somebody)
    const log = { values: form.state.values, errors: [{ field: 'wentWell', message }] }
    return reply.code(409).html(await pageOf(here, run, day, { log, theirs }))
  })

  app.get<OfDay>(paths.notes(':course', ':run', anyDay), staff, async ({ params }, reply) =>
    reply.seeOther(paths.log(params.course, params.run, params.day)),
  )

  app.post<OfDay>(paths.notes(':course', ':run', anyDay), staff, async (request, reply) => {
    const { here, params, body } = request
    const person = signedIn(request)
    const { run, day } = await sessionAt(params, person)
    const { tooLong, saidEmpty } = texts[here.locale].log
    const form = readForm(noteForm({ tooLong, empty: saidEmpty }), body)
    if (!form.ok) return reply.code(422).html(await pageOf(here, run, day, { note: form.state }))
    const formToken = String((body as Record<string, unknown>)[formTokenName])
    await addNote(db, secrets, person, { run, day }, { ...form.value, formToken })
    return reply.seeOther(paths.log(run.courseSlug, run.slug, day))
  })

  app.post<OfNote>(paths.note(':course', ':run', ':note(^\\d{1,9}$)'), staff, async (request, reply) => {
    const { params } = request
    const person = signedIn(request)
    const run = await getStaffedRun(db, person, params.course, params.run)
    const day = await removeNote(db, person, run, Number(params.note))
    const { courseSlug, slug } = run
    return reply.seeOther(day === undefined ? paths.logs(courseSlug, slug) : paths.log(courseSlug, slug, day))
  })

  type More = { log?: FormState; note?: FormState; theirs?: DayLog }

  async function pageOf(
    here: Parameters<typeof logPage>[0]['here'],
    run: StaffedRun,
    day: number,
    more: More = {},
  ) {
    const [known, notes] = await Promise.all([findLog(db, run.id, day), listNotes(db, run.id)])
    const formToken = formTokens.issue(here.now)
    return logPage({
      here,
      run,
      day,
      formToken,
      version: known?.version ?? 0,
      log: more.log ?? { values: known ? wordsOf(known) : {}, errors: [] },
      note: more.note ?? emptyForm,
      theirs: more.theirs,
      notes: notes.filter((one) => one.day === day),
    })
  }

  async function sessionAt({ course, run: slug, day }: OfDay['Params'], person: Person) {
    const run = await getStaffedRun(db, person, course, slug)
    return { run, day: found(run.sessions.find((one) => one.day === Number(day))).day }
  }
}

const wordsOf = ({ ledBy, wentWell, toChange }: DayLog) => ({ ledBy, wentWell, toChange })
