import type { FastifyRequest } from 'fastify'
import {
  editProgramme,
  getKeptCourse,
  type KeptCourse,
  listKeptRuns,
  type ProgrammeItem,
} from '../../courses/index.ts'
import type { Here } from '../../design/here.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import type { FormState, ParsedForm } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { askWhich } from '../kit/ask-which.ts'
import { dropDraft } from '../kit/drafts.ts'
import { doneWith, openForm, sentIn } from '../kit/form-pages.ts'
import type { Fields } from '../kit/merge.ts'
import { saveForm, seenAgain, seenFields } from '../kit/saving.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import type { Contested } from '../kit/views/both-versions.tsx'
import { afterSaving, savedIn } from '../kit/views/saved-notice.tsx'
import { paths } from '../paths.ts'
import { arranged } from './arrange.ts'
import { fieldsOfParts, partsIn, readParts } from './parts.ts'
import { texts } from './texts.ts'
import { comparable, expanded, partIn, programmeFields, valuesOf } from './values.ts'
import { programmePage } from './views/programme-page.tsx'

type Address = { Params: { course: string } }
type Asked = FastifyRequest<Address>
type Hands = Pick<Tools, 'db' | 'formTokens'>
type Again = { state: FormState; sent: Fields }

const staff = { config: { for: serviceStaff } } as const
const route = paths.programme(':course(^[a-z0-9-]+$)')

/** The programme builder. Its buttons draw the form anew; nothing is out before it is saved. */
export function programmePages(app: App, tools: Hands): void {
  const { db } = tools

  app.get<Address>(route, staff, async (request, reply) =>
    reply.html(await pageOf(tools, request, await keptBy(tools, request))),
  )

  app.post<Address>(route, staff, async (request, reply) => {
    const { here, body } = request
    const course = await keptBy(tools, request)
    const sent = withoutNobody(expanded(sentIn(body)))
    const again = arranged(doneWith(body), partsIn(sent))
    if (again) {
      const state = { values: fieldsOfParts(again), errors: [] }
      return reply.html(await pageOf(tools, request, course, { state, sent }))
    }
    const saved = await save(tools, request, course, sent)
    const action = paths.programme(course.slug)
    switch (saved.kind) {
      case 'wrong': {
        const state = { ...saved.state, values: expanded(saved.state.values) }
        return reply.code(422).html(await pageOf(tools, request, course, { state, sent }))
      }
      case 'contested': {
        const contested = contestedIn(saved.contested, here)
        return askWhich(reply, tools, {
          saved,
          action,
          subject: { kind: 'course', id: course.id },
          contested,
        })
      }
      case 'saved':
        await dropDraft(db, signedIn(request), `programme:${course.id}`)
        return reply.seeOther(afterSaving(action, saved.together))
      default:
        return saved satisfies never
    }
  })
}

const keptBy = ({ db }: Hands, request: Asked): Promise<KeptCourse> =>
  getKeptCourse(db, signedIn(request), request.params.course)

/** The builder as it opens, or as it comes back. */
async function pageOf({ db, formTokens }: Hands, request: Asked, course: KeptCourse, again?: Again) {
  const { here } = request
  const fields = valuesOf(course.programmeItems)
  const [opened, runs] = await Promise.all([
    openForm(db, signedIn(request), request, `programme:${course.id}`, fields),
    listKeptRuns(db, course.id),
  ])
  const { state, sent } = again ?? opened
  const next = runs.findLast(({ startsAt, cancelledAt }) => startsAt > here.now && !cancelledAt)
  const now = { version: course.version, fields: comparable(fields) }
  return programmePage({
    here,
    course,
    form: withLeaders(state),
    formToken: formTokens.issue(here.now),
    hidden: seenAgain(sent) ?? seenFields(programmeFields, now),
    draft: again ? undefined : opened.draft,
    saved: again ? undefined : savedIn(request.query),
    sessions: next?.sessions.length,
  })
}

function save({ db }: Hands, request: Asked, course: KeptCourse, sent: Fields) {
  const person = signedIn(request)
  return saveForm<ProgrammeItem[]>({
    names: programmeFields,
    sent: comparable(sent),
    read: (fields) => readProgramme(expanded(fields), request.here),
    now: async () => {
      const now = await getKeptCourse(db, person, course.slug)
      return { version: now.version, fields: comparable(valuesOf(now.programmeItems)) }
    },
    save: (version, items) => editProgramme(db, person, { id: course.id, version }, items),
  })
}

function readProgramme(fields: Fields, { locale }: Here): ParsedForm<ProgrammeItem[]> {
  const t = { ...kitTexts[locale].wrong, ...texts[locale].wrong }
  const { items, errors } = readParts(fields, t)
  const state = { values: fields, errors }
  return errors.length > 0 ? { ok: false, state } : { ok: true, state, value: items }
}

/** A break is led by nobody; on the page that is a choice like the others. */
const withLeaders = (state: FormState): FormState => ({
  ...state,
  values: swapEmpty(state.values, '', 'nobody'),
})
const withoutNobody = (fields: Fields): Fields => swapEmpty(fields, 'nobody', '')
const swapEmpty = (fields: Fields, from: string, to: string): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      /^p\d+-ledBy$/.test(name) && value === from ? to : value,
    ]),
  )

const contestedIn = (fields: string[], { locale }: Here): Contested[] =>
  fields.map((field) => ({
    field,
    label: texts[locale].day(field.replace('day-', '')),
    say: (value) =>
      [value ?? []]
        .flat()
        .flatMap(partIn)
        .map(
          ({ starts, ends, nb, nn, en, speaker }) =>
            `${starts}–${ends} ${[...new Set([nb, nn, en])].filter(Boolean).join(' / ')}${speaker && `, ${speaker}`}`,
        )
        .join('\n'),
  }))
