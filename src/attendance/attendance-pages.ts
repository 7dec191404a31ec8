import { serviceStaff, signedIn } from '../people/index.ts'
import { clockTime } from '../platform/dates.ts'
import { found } from '../platform/errors.ts'
import { emptyForm, type FormState } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import {
  getStaffedRun,
  listSeated,
  registrar as makeRegistrar,
  type StaffedRun,
} from '../registrations/index.ts'
import { markField, readMarks } from './forms.ts'
import { paths } from './paths.ts'
import { listMarks, listMarksOfRun } from './queries.ts'
import { type Decided, keyOf, mayTake, type Sent, tallyOf } from './rules.ts'
import { seeAttendance, takeAttendance } from './take-attendance.ts'
import { texts } from './texts.ts'
import { attendancePage, type KnownMark } from './views/attendance-page.tsx'
import { sessionsPage } from './views/sessions-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>
type OfRun = { Params: { course: string; run: string } }
type OfDay = { Params: { course: string; run: string; day: string } }

const staff = { config: { for: serviceStaff, fresh: true } }
const anyDay = ':day(^\\d{1,3}$)'

/** Attendance: the sessions of a run, and who came to each. */
export function attendancePages(app: App, { db, secrets, mail, formTokens }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<OfRun>(paths.sessions(':course', ':run'), staff, async (request, reply) => {
    const { course, run: slug } = request.params
    const run = await getStaffedRun(db, signedIn(request), course, slug)
    const [seated, byDay] = await Promise.all([listSeated(db, registrar, run.id), listMarksOfRun(db, run.id)])
    const keys = seated.map(keyOf)
    const tallies = new Map(run.sessions.map(({ day }) => [day, tallyOf(keys, byDay.get(day) ?? new Map())]))
    return reply.html(sessionsPage({ here: request.here, run, tallies }))
  })

  app.get<OfDay>(paths.attendance(':course', ':run', anyDay), staff, async (request, reply) => {
    const { here } = request
    const person = signedIn(request)
    const { run, day } = await sessionAt(request.params, person)
    const list = await seeAttendance(db, registrar, person, { run, day })
    const formToken = formTokens.issue(here.now)
    return reply.html(attendancePage({ here, run, day, ...list, formToken, form: emptyForm }))
  })

  app.post<OfDay>(paths.attendance(':course', ':run', anyDay), staff, async (request, reply) => {
    const { here, params, body } = request
    const person = signedIn(request)
    const { run, day, session } = await sessionAt(params, person)
    if (!mayTake(session, here.now)) return reply.seeOther(paths.attendance(run.courseSlug, run.slug, day))
    const decided = await takeAttendance(db, registrar, person, { run, day }, readMarks(body))
    if (request.headers.accept === 'application/json') return reply.send(await answerOf(decided, run, day))
    if (decided.clashes.length === 0) return reply.seeOther(paths.attendance(run.courseSlug, run.slug, day))
    const list = await seeAttendance(db, registrar, person, { run, day })
    const form = clashForm(decided.clashes, list.known)
    const formToken = formTokens.issue(here.now)
    return reply.code(409).html(attendancePage({ here, run, day, ...list, formToken, form }))

    /** For the script: what is saved, what somebody else said otherwise, and how the session stands. */
    async function answerOf({ save, clashes }: Decided, { id }: StaffedRun, day: number) {
      const [seated, known] = await Promise.all([
        listSeated(db, registrar, id),
        listMarks(db, { run: id, day }),
      ])
      const { came, rest } = texts[here.locale].take.tally(tallyOf(seated.map(keyOf), known))
      return {
        saved: Object.fromEntries(save.map(({ key, mark }) => [key, mark])),
        clashes: clashes.map((clash) => ({
          key: clash.key,
          now: known.get(clash.key)?.mark ?? '',
          words: clashInWords(clash, known.get(clash.key)),
        })),
        words: [came, rest].filter(Boolean).join(', '),
      }
    }

    function clashForm(clashes: Sent[], known: Map<string, KnownMark>): FormState {
      return {
        values: Object.fromEntries(clashes.map(({ key, mark }) => [markField(key), mark])),
        errors: clashes.map((clash) => ({
          field: markField(clash.key),
          message: clashInWords(clash, known.get(clash.key)),
        })),
      }
    }

    function clashInWords({ mark }: Sent, now: KnownMark | undefined): string {
      const t = texts[here.locale].take
      if (!now) return t.somebody
      return t.clash(now.name ?? t.somebody, t.marks[now.mark], clockTime(now.at, here.locale), t.marks[mark])
    }
  })

  async function sessionAt(
    { course, run: slug, day }: OfDay['Params'],
    person: Parameters<typeof getStaffedRun>[1],
  ) {
    const run = await getStaffedRun(db, person, course, slug)
    const session = found(run.sessions.find((one) => one.day === Number(day)))
    return { run, session, day: session.day }
  }
}
