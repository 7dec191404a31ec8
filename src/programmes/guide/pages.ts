import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Person, signedIn } from '../../people/index.ts'
import { found } from '../../platform/errors.ts'
import { emptyForm, type FormState, withError } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { anyPart, anyProgramme, paths } from '../paths.ts'
import { beginDraft, issueDraft, type PartWritten, removePart, seenOf, writePart } from './edit.ts'
import { filledIn, kindIn, readIssue, readPart } from './forms.ts'
import type { GuidePart, Kind } from './parts.ts'
import { findDraft, getProgrammeToEdit, listGuides, listProgrammesToEdit } from './queries.ts'
import { guidePage } from './views/guide-page.tsx'
import { guidesPage } from './views/guides-page.tsx'
import { partPage } from './views/part-page.tsx'
import { wrongTexts } from './wrong-texts.ts'

type OfProgramme = { Params: { programme: string; part: string }; Querystring: Record<string, unknown> }
type Request = FastifyRequest<OfProgramme>

const editors = { config: { for: { nation: ['editor'] } } } as const

/** Where the national editor writes the next version of a guide, and issues it. */
export function guidePages(app: App, tools: Pick<Tools, 'db' | 'formTokens'>): void {
  const { db, formTokens } = tools

  app.get(paths.guides, editors, async (request, reply) => {
    const programmes = await listProgrammesToEdit(db, signedIn(request))
    return reply.html(guidesPage({ here: request.here, programmes }))
  })

  app.get<OfProgramme>(paths.guide(anyProgramme), editors, async (request, reply) =>
    reply.html(await show(request)),
  )

  app.post<OfProgramme>(paths.guide(anyProgramme), editors, async (request, reply) => {
    const { person, programme } = await asked(request)
    await beginDraft(db, person, programme.id)
    return reply.seeOther(paths.guide(programme.slug))
  })

  app.post<OfProgramme>(paths.issue(anyProgramme), editors, async (request, reply) => {
    const { person, programme, t } = await asked(request)
    const form = readIssue(request.body, t)
    if (!form.ok) return reply.code(422).html(await show(request, form.state))
    const outcome = await issueDraft(db, person, programme.id, form.value)
    if (outcome === 'issued') return reply.seeOther(`${paths.guide(programme.slug)}?lagret=gitt-ut`)
    const message = outcome === 'no-draft' ? t.noDraft : t.nothingNew
    return reply.code(409).html(await show(request, withError(form.state, { field: 'changed-nb', message })))
  })

  app.get<OfProgramme>(paths.issue(anyProgramme), editors, async (request, reply) => {
    const { programme } = await asked(request)
    return reply.seeOther(paths.guide(programme.slug))
  })

  partPages(app, tools)

  async function show(request: Request, form: FormState = emptyForm) {
    const { here, query } = request
    const { person, programme } = await asked(request)
    const [guides, draft] = await Promise.all([
      listGuides(db, [programme.id], person.at),
      findDraft(db, programme.id),
    ])
    return guidePage({
      ...{ here, programme, guides, draft, form },
      saved: savedAs[String(query.lagret)],
      formToken: formTokens.issue(here.now),
    })
  }

  const asked = (request: Request) => askedFor(tools, request)
}

function partPages(app: App, tools: Pick<Tools, 'db' | 'formTokens'>): void {
  const { db, formTokens } = tools

  app.get<OfProgramme>(paths.newPart(anyProgramme), editors, async (request, reply) => {
    return reply.html(await show(request, kindIn(request.query.slag), emptyForm))
  })

  app.post<OfProgramme>(paths.newPart(anyProgramme), editors, async (request, reply) => {
    const { kind } = (request.body ?? {}) as { kind?: unknown }
    return write(request, reply, kindIn(kind), undefined)
  })

  app.get<OfProgramme>(paths.part(anyProgramme, anyPart), editors, async (request, reply) => {
    const part = await partOf(request)
    return reply.html(await show(request, part.kind, filledIn(part), part))
  })

  app.post<OfProgramme>(paths.part(anyProgramme, anyPart), editors, async (request, reply) => {
    const part = await partOf(request)
    return write(request, reply, part.kind, part)
  })

  app.post<OfProgramme>(paths.removal(anyProgramme, anyPart), editors, async (request, reply) => {
    const { person, programme } = await askedFor(tools, request)
    await removePart(db, person, programme.id, request.params.part)
    return reply.seeOther(`${paths.guide(programme.slug)}?lagret=tatt-ut`)
  })

  app.get<OfProgramme>(paths.removal(anyProgramme, anyPart), editors, async (request, reply) => {
    const { programme } = await askedFor(tools, request)
    return reply.seeOther(paths.guide(programme.slug))
  })

  async function write(request: Request, reply: FastifyReply, kind: Kind, part: GuidePart | undefined) {
    const { person, programme, t } = await askedFor(tools, request)
    const form = readPart(request.body, kind, part?.key, t)
    if (!form.ok) return reply.code(422).html(await show(request, kind, form.state, part))
    const outcome = await writePart(db, person, programme.id, form.value)
    if (outcome === 'saved') return reply.seeOther(`${paths.guide(programme.slug)}?lagret=ja`)
    const refused = withError(form.state, { field: 'title-nb', message: whyNot(outcome, t) })
    return reply.code(409).html(await show(request, kind, refused, part))
  }

  async function partOf(request: Request): Promise<GuidePart> {
    const { programme } = await askedFor(tools, request)
    const draft = found(await findDraft(db, programme.id))
    return found(draft.parts.find(({ key }) => key === request.params.part))
  }

  async function show(request: Request, kind: Kind, form: FormState, part?: GuidePart) {
    const { here, body } = request
    const { programme } = await askedFor(tools, request)
    const draft = found(await findDraft(db, programme.id))
    const seen = (body as { seen?: unknown } | null | undefined)?.seen
    return partPage({
      ...{ here, programme, draft, kind, form, part },
      seen: typeof seen === 'string' ? seen : part && seenOf(part),
      formToken: formTokens.issue(here.now),
    })
  }
}

type Asked = {
  person: Person
  programme: Awaited<ReturnType<typeof getProgrammeToEdit>>
  t: (typeof wrongTexts)['nb']
}

async function askedFor({ db }: Pick<Tools, 'db'>, request: Request): Promise<Asked> {
  const person = signedIn(request)
  const programme = await getProgrammeToEdit(db, person, request.params.programme)
  return { person, programme, t: wrongTexts[request.here.locale] }
}

const whyNot = (outcome: Exclude<PartWritten, 'saved'>, t: Asked['t']): string =>
  ({ changed: t.changedMeanwhile, taken: t.taken, 'no-draft': t.noDraft })[outcome]

const savedAs: Record<string, 'saved' | 'removed' | 'isIssued' | undefined> = {
  ja: 'saved',
  'tatt-ut': 'removed',
  'gitt-ut': 'isIssued',
}
