import type { FastifyRequest } from 'fastify'
import { type Person, signedIn } from '../people/index.ts'
import { emptyForm, type FormState } from '../platform/form.ts'
import { isLocale, type Locale } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import type { App, Tools } from '../platform/web.ts'
import { readAnswers } from './answers/read-answers.ts'
import type { FindGroupSize } from './builder/asked.ts'
import { builder } from './builder/pages.ts'
import { paths as builderPaths } from './builder/paths.ts'
import { asAsked } from './form.ts'
import { readQuestionnaire } from './forms.ts'
import { publish, readIn, removeDraft, retire } from './of-staff.ts'
import { anyQuestionnaire, anyVersion, paths } from './paths.ts'
import {
  getVersionFor,
  listKept,
  listQuestionnaires,
  listServicesToReadInFor,
  mayKeepForAll,
} from './queries.ts'
import { readSentFiles } from './sent-file.ts'
import { texts } from './texts.ts'
import { handedOn, type Version } from './versions.ts'
import { listPage } from './views/list-page.tsx'
import { onePage, type Use } from './views/one-page.tsx'
import { readInPage } from './views/read-in-page.tsx'
import { type Worked, workedOut } from './worked-out.ts'

type OfVersion = {
  Params: { questionnaire: string; version?: string }
  Querystring: Record<string, unknown>
}
type Request = FastifyRequest<OfVersion>

const seen = {
  config: {
    for: { service: ['coordinator', 'professional', 'manager'], nation: ['adviser', 'editor'] },
  },
} as const
const kept = { config: { for: { service: ['coordinator', 'manager'], nation: ['editor'] } } } as const

/** Where somebody can put a form to use, with the way there: courses that aren't asked about yet. */
export type FindUses = (
  db: Tools['db'],
  person: Person,
  form: { versionId: number; serviceId: number | null },
) => Promise<Use[]>

/** What other rooms know. */
type More = { findGroupSize: FindGroupSize; findUses: FindUses }

/** The questionnaires there are, for those who use them: to see, to read in, to hand on. */
export function questionnaires(app: App, tools: Tools, more: More): void {
  const { db, baseUrl } = tools

  app.get<OfVersion>(paths.list, seen, async (request, reply) => {
    const person = signedIn(request)
    const [questionnaires, places] = await Promise.all([
      listQuestionnaires(db, person),
      placesFor(tools, request),
    ])
    return reply.html(
      listPage({
        ...{ here: request.here, questionnaires, saved: savedIn(request) },
        mayReadIn: places.length > 0,
        mayBuild: person.roles.some(({ heldIn, role }) => heldIn === 'service' || role === 'editor'),
      }),
    )
  })

  for (const path of [paths.one(anyQuestionnaire), paths.version(anyQuestionnaire, anyVersion)]) {
    app.get<OfVersion>(path, seen, async (request, reply) =>
      reply.html(await pageOf({ ...tools, ...more }, request, emptyForm)),
    )
  }

  app.post<OfVersion>(paths.version(anyQuestionnaire, anyVersion), seen, async (request, reply) => {
    const { version } = await asked(tools, request)
    const locale = shownIn(request, version)
    const form = asAsked(version.form)
    const { state, answers } = readAnswers(form, request.body, { locale }, 'final')
    const isWrong = state.errors.length > 0
    const tried = isWrong
      ? {}
      : { saved: texts[request.here.locale].tried, worked: workedOut(form, answers, locale) }
    return reply.code(isWrong ? 422 : 200).html(await pageOf({ ...tools, ...more }, request, state, tried))
  })

  app.get<OfVersion>(paths.file(anyQuestionnaire, anyVersion), seen, async (request, reply) => {
    const { version } = await asked(tools, request)
    return reply
      .type('application/fhir+json; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; filename="questionnaire-${version.questionnaireId}-${version.version}.json"`,
      )
      .send(JSON.stringify(handedOn(version, baseUrl), null, 2))
  })

  deedsOfStaff(app, tools)
  builder(app, { ...tools, ...more })
  void app.register((app, _, done) => {
    readingIn(app as App, tools)
    done()
  })
}

/** What those who keep a questionnaire can do with a version of it. */
function deedsOfStaff(app: App, { db }: Tools): void {
  const about = ({ params }: Request) => [Number(params.questionnaire), Number(params.version)] as const

  app.post<OfVersion>(paths.publication(anyQuestionnaire, anyVersion), kept, async (request, reply) => {
    const [id, version] = about(request)
    const done = await publish(db, signedIn(request), id, version)
    return reply.seeOther(done ? `${paths.version(id, version)}?lagret=gitt-ut` : builderPaths.publish(id))
  })

  app.post<OfVersion>(paths.retirement(anyQuestionnaire, anyVersion), kept, async (request, reply) => {
    const [id, version] = about(request)
    await retire(db, signedIn(request), id, version)
    return reply.seeOther(`${paths.version(id, version)}?lagret=ut-av-bruk`)
  })

  app.post<OfVersion>(paths.removal(anyQuestionnaire, anyVersion), kept, async (request, reply) => {
    const [id, version] = about(request)
    const isLeft = await removeDraft(db, signedIn(request), id, version)
    return reply.seeOther(`${isLeft ? paths.one(id) : paths.list}?lagret=slettet`)
  })
}

/** Where a questionnaire is read in. Its form brings a file. */
function readingIn(app: App, tools: Tools): void {
  const { db, formTokens } = tools
  readSentFiles(app)

  app.get<OfVersion>(paths.readIn, kept, async (request, reply) => reply.html(await page(request, emptyForm)))

  app.post<OfVersion>(paths.readIn, kept, async (request, reply) => {
    const read = readQuestionnaire(request.body, request.here.locale)
    if (!read.ok) return reply.code(422).html(await page(request, read.state))
    const { resource, place } = read.value
    const id = await readIn(db, signedIn(request), resource, place)
    return reply.seeOther(`${paths.one(id)}?lagret=lest-inn`)
  })

  async function page(request: Request, form: FormState) {
    const { here } = request
    const places = await placesFor(tools, request)
    return readInPage({ here, form, places, formToken: formTokens.issue(here.now) })
  }
}

const asked = ({ db }: Tools, request: Request) => {
  const { questionnaire, version } = request.params
  return getVersionFor(
    db,
    signedIn(request),
    Number(questionnaire),
    version === undefined ? undefined : Number(version),
  )
}

/** What is told besides: what was saved, or what the form made of the answers it was tried with. */
type Told = { saved?: string | undefined; worked?: Worked[] }

async function pageOf(
  tools: Tools & More,
  request: Request,
  state: FormState,
  { saved = savedIn(request), worked = [] }: Told = {},
) {
  const { here } = request
  const about = await asked(tools, request)
  const { id: versionId, status, serviceId } = about.version
  const uses =
    status === 'active' ? await tools.findUses(tools.db, signedIn(request), { versionId, serviceId }) : []
  return onePage({
    ...{ ...about, here, state, saved, worked, uses, shownIn: shownIn(request, about.version) },
    isNew: request.query.lagret === 'gitt-ut',
    formToken: tools.formTokens.issue(here.now),
  })
}

/** The language the form is shown in: the one asked for, or the page's where the form has it. */
function shownIn({ here, query, body }: Request, { form }: Version): Locale {
  const asked = query.sprak ?? (body as Record<string, unknown> | undefined)?.sprak
  if (isLocale(asked)) return asked
  return form.languages.includes(here.locale) ? here.locale : (form.languages[0] ?? here.locale)
}

/** What something read in may be. */
async function placesFor({ db }: Tools, request: Request): Promise<{ value: string; label: string }[]> {
  const { here } = request
  const person = signedIn(request)
  const t = texts[here.locale]
  const [services, forAll, there] = await Promise.all([
    listServicesToReadInFor(db, person),
    mayKeepForAll(db, person),
    listKept(db, person),
  ])
  return [
    ...services.map(({ id, name }) => ({ value: `service-${id}`, label: t.newFor(name) })),
    ...(forAll ? [{ value: 'all', label: t.newForAll }] : []),
    ...there.map(({ id, title }) => ({
      value: `next-${id}`,
      label: t.nextOf(inLanguage(title, here.locale).text),
    })),
  ]
}

function savedIn({ here, query }: Request): string | undefined {
  const saved: Record<string, string> = texts[here.locale].saved
  return typeof query.lagret === 'string' && Object.hasOwn(saved, query.lagret)
    ? saved[query.lagret]
    : undefined
}
