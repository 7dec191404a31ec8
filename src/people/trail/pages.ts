import { csvOf } from '../../platform/csv.ts'
import { dayOf } from '../../platform/dates.ts'
import type { App, Tools } from '../../platform/web.ts'
import { audit } from '../audit.ts'
import { signedIn } from '../guard.ts'
import type { MyPagePart } from '../my-page-parts.ts'
import { paths } from '../paths.ts'
import { holds, type Roles } from '../rules.ts'
import { getTrail, listEntries } from './entries.ts'
import { nameSubjects } from './subjects.ts'
import { texts } from './texts.ts'
import { trailPage } from './views/trail-page.tsx'
import { deedWords } from './words.ts'

type OfUnit = { Params: { unit: string } }

const readers = { service: ['manager'], system: ['administrator'] } as const satisfies Roles
const anyUnit = ':unit(^[a-z0-9-]{1,40}$)'
const onePage = 100
const oneFile = 50_000

/** The audit trail, for those who answer for a unit. To download it leaves a trace too. */
export function trailPages(app: App, { db }: Tools, parts: MyPagePart[]): void {
  app.get<OfUnit>(paths.trail(anyUnit), { config: { for: readers } }, async (request, reply) => {
    const { here, params, query } = request
    const trail = await getTrail(db, signedIn(request), params.unit)
    const before = idIn((query as { for?: unknown }).for)
    const found = await listEntries(db, trail, { before, limit: onePage + 1 })
    const entries = found.slice(0, onePage)
    const older = found.length > onePage ? entries.at(-1)?.id : undefined
    const names = {
      wordsOf: deedWords(parts, here.locale),
      subjectOf: await nameSubjects(parts, db, here, entries),
    }
    return reply.html(trailPage({ here, trail, entries, ...names, older, isFirst: before === undefined }))
  })

  app.get<OfUnit>(paths.trailFile(anyUnit), { config: { for: readers } }, async (request, reply) => {
    const { here, params } = request
    const person = signedIn(request)
    const t = texts[here.locale]
    const trail = await getTrail(db, person, params.unit)
    const wordsOf = deedWords(parts, here.locale)
    const entries = await db.transaction().execute(async (db) => {
      await audit(db, person, { what: 'people.trail-downloaded', serviceId: trail.serviceId ?? undefined })
      return listEntries(db, trail, { limit: oneFile })
    })
    const subjectOf = await nameSubjects(parts, db, here, entries)
    const rows = entries.map((entry) => {
      const { at, who, role, what, subject, subjectId, details } = entry
      const id = subject ? `${subject} ${subjectId}` : ''
      const about = subjectOf(entry)?.name ?? ''
      return [at.toISOString(), who, role, wordsOf(what), about, id, JSON.stringify(details)]
    })
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="spor-${trail.slug}-${dayOf(here.now)}.csv"`)
      .send(csvOf([[t.when, t.who, t.role, t.what, t.about, 'Id', 'JSON'], ...rows]))
  })
}

/** The way from one's own page to the trails one may read. */
export const trailOnMyPage: MyPagePart = {
  async doors(_, { roles }, { locale }) {
    const t = texts[locale]
    return roles
      .filter((held) => holds([held], readers))
      .map(({ serviceId, unitName }) => ({
        title: t.title,
        text: t.doorText(unitName ?? t.system),
        path: paths.trail(serviceId === null ? 'systemet' : `tjeneste-${serviceId}`),
      }))
  },
}

const idIn = (text: unknown): string | undefined =>
  typeof text === 'string' && /^\d{1,18}$/.test(text) ? text : undefined
