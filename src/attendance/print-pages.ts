import { audit, type Person, serviceStaff, signedIn } from '../people/index.ts'
import type { Db } from '../platform/db.ts'
import { found } from '../platform/errors.ts'
import { type Document, renderPdf } from '../platform/pdf/render.ts'
import type { App, Tools } from '../platform/web.ts'
import {
  getStaffedRun,
  type LookedFor,
  listSeated,
  registrar as makeRegistrar,
  noteViews,
  type Seated,
  type StaffedRun,
} from '../registrations/index.ts'
import { paths } from './paths.ts'
import { listMarksOfRun } from './queries.ts'
import { daysCame, keyOf } from './rules.ts'
import { type Attended, certificates, nameList, nameTags, signIn } from './sheets.ts'
import { printsPage } from './views/prints-page.tsx'

type Hands = Pick<Tools, 'db' | 'secrets' | 'mail'>
type OfRun = { Params: { course: string; run: string } }
type Asked = { Querystring: { tittel?: string } }
type OfPerson = { Params: OfRun['Params'] & { registration: string; member: string } }

const staff = { config: { for: serviceStaff, fresh: true, perMinute: 60 } }
const lists = { navneliste: nameList, navneskilt: nameTags, underskriftsliste: signIn }

/** Lists for the sessions and certificates of attendance, on paper that a screen reader can read too. */
export function printPages(app: App, { db, secrets, mail }: Hands): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get<OfRun>(paths.prints(':course', ':run'), staff, async (request, reply) => {
    const { here, params } = request
    const person = signedIn(request)
    const run = await getStaffedRun(db, person, params.course, params.run)
    const people = await look(person, run, { why: 'certificate', what: 'attendance.prints-seen' }, (db) =>
      listAttended(db, run),
    )
    return reply.html(printsPage({ here, run, people }))
  })

  for (const [what, draw] of Object.entries(lists)) {
    app.get<OfRun>(paths.print(':course', ':run', what), staff, async (request, reply) => {
      const { here, params } = request
      const person = signedIn(request)
      const run = await getStaffedRun(db, person, params.course, params.run)
      const seated = await look(
        person,
        run,
        { why: 'paper', what: 'attendance.printed', sheet: what },
        (db) => listSeated(db, registrar, run.id),
      )
      return send(draw({ run, locale: here.locale, now: here.now }, seated), what)
      async function send(document: Document, name: string) {
        return asFile(reply, name).send(await renderPdf(document))
      }
    })
  }

  app.get<OfRun & Asked>(
    paths.print(':course', ':run', 'kursbekreftelser'),
    staff,
    async (request, reply) => {
      const { here, params, query } = request
      const person = signedIn(request)
      const run = await getStaffedRun(db, person, params.course, params.run)
      const people = await look(person, run, certified, (db) => listAttended(db, run))
      const attended = people.flatMap(asAttended)
      if (attended.length === 0) return reply.seeOther(paths.prints(run.courseSlug, run.slug))
      const sheet = {
        run,
        locale: here.locale,
        now: here.now,
        withTitle: query.tittel !== 'nei',
        signed: true,
      }
      return asFile(reply, 'kursbekreftelser').send(await renderPdf(certificates(sheet, attended)))
    },
  )

  app.get<OfPerson & Asked>(
    paths.certificate(':course', ':run', ':registration(^\\d{1,9}$)', ':member(^\\d$)'),
    staff,
    async (request, reply) => {
      const { here, params, query } = request
      const person = signedIn(request)
      const run = await getStaffedRun(db, person, params.course, params.run)
      const key = `${Number(params.registration)}-${params.member}`
      const [one] = await look(person, run, certified, async (db) =>
        (await listAttended(db, run)).filter((one) => keyOf(one) === key),
      )
      const [attended] = asAttended(found(one))
      if (!attended) return reply.seeOther(paths.prints(run.courseSlug, run.slug))
      const sheet = {
        run,
        locale: here.locale,
        now: here.now,
        withTitle: query.tittel !== 'nei',
        signed: true,
      }
      return asFile(reply, 'kursbekreftelse').send(await renderPdf(certificates(sheet, [attended])))
    },
  )

  /** All with a seat, and the days each came. */
  async function listAttended(db: Db, run: StaffedRun) {
    const [seated, byDay] = [await listSeated(db, registrar, run.id), await listMarksOfRun(db, run.id)]
    return seated.map((one) => ({ ...one, days: daysCame(byDay, keyOf(one)) }))
  }

  /** Reads participants, and writes down who did and why, or neither. */
  function look<S extends Seated>(
    person: Person,
    run: StaffedRun,
    { why, what, sheet = '' }: { why: LookedFor; what: string; sheet?: string },
    read: (db: Db) => Promise<S[]>,
  ): Promise<S[]> {
    return db.transaction().execute(async (db) => {
      const people = await read(db)
      const seen = people.filter(({ name }) => name).map(({ registration }) => registration)
      await noteViews(db, person, run.serviceId, [...new Set(seen)], why)
      await audit(db, person, {
        what,
        serviceId: run.serviceId,
        subject: { kind: 'run', id: run.id },
        details: { people: people.length, ...(sheet && { sheet }) },
      })
      return people
    })
  }
}

const certified = { why: 'certificate' as const, what: 'attendance.certified' }

const asAttended = ({ name, days }: { name: string | undefined; days: number[] }): Attended[] =>
  name && days.length > 0 ? [{ name, days }] : []

type Reply = {
  type(type: string): Reply
  header(name: string, value: string): Reply
  send(body: Buffer): Reply
}

/** A file to keep or print; nobody's name in its own. */
const asFile = <R extends Reply>(reply: R, name: string): Reply =>
  reply.type('application/pdf').header('content-disposition', `attachment; filename="${name}.pdf"`)
