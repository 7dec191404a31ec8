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

type CourseAddress = { Params: { course: string } }

const staff = { config: { for: serviceStaff } } as const
const anyCourse = ':course(^[a-z0-9-]+$)'

/** The programme builder. Its buttons draw the form anew; nothing is out before it is saved. */
export function programmePages(app: App, { db, formTokens }: Pick<Tools, 'db' | 'formTokens'>): void {
  const show = async (
    request: FastifyRequest<CourseAddress>,
    course: KeptCourse,
    state?: FormState,
    sent?: Fields,
  ) => {
    const { here } = request
    const person = signedIn(request)
    const fields = valuesOf(course.programmeItems)
    const [opened, runs] = await Promise.all([
      openForm(db, person, request, `programme:${course.id}`, fields),
      listKeptRuns(db, course.id),
    ])
    const from = sent ?? opened.sent
    const next = runs.findLast(({ startsAt, cancelledAt }) => startsAt > here.now && !cancelledAt)
    return programmePage({
      here,
      course,
      form: withLeaders(state ?? opened.state),
      formToken: formTokens.issue(here.now),
      hidden:
        seenAgain(from) ??
        seenFields(programmeFields, { version: course.version, fields: comparable(fields) }),
      draft: state ? undefined : opened.draft,
      saved: state ? undefined : savedIn(request.query),
      sessions: next?.sessions.length,
    })
  }

  app.get<CourseAddress>(paths.programme(anyCourse), staff, async (request, reply) =>
    reply.html(await show(request, await getKeptCourse(db, signedIn(request), request.params.course))),
  )

  app.post<CourseAddress>(paths.programme(anyCourse), staff, async (request, reply) => {
    const { here, body, params } = request
    const person = signedIn(request)
    const course = await getKeptCourse(db, person, params.course)
    const sent = withoutNobody(expanded(sentIn(body)))
    const again = arranged(doneWith(body), partsIn(sent))
    if (again)
      return reply.html(await show(request, course, { values: fieldsOfParts(again), errors: [] }, sent))
    const saved = await saveForm<ProgrammeItem[]>({
      names: programmeFields,
      sent: comparable(sent),
      read: (fields) => readProgramme(expanded(fields), here),
      now: async () => {
        const now = await getKeptCourse(db, person, params.course)
        return { version: now.version, fields: comparable(valuesOf(now.programmeItems)) }
      },
      save: (version, items) => editProgramme(db, person, { id: course.id, version }, items),
    })
    switch (saved.kind) {
      case 'wrong':
        return reply
          .code(422)
          .html(await show(request, course, { ...saved.state, values: expanded(saved.state.values) }, sent))
      case 'contested': {
        const subject = { kind: 'course', id: course.id }
        const contested = contestedIn(saved.contested, here)
        return askWhich(
          reply,
          { db, formTokens },
          { saved, action: paths.programme(course.slug), subject, contested },
        )
      }
      case 'saved':
        await dropDraft(db, person, `programme:${course.id}`)
        return reply.seeOther(afterSaving(paths.programme(course.slug), saved.together))
      default:
        return saved satisfies never
    }
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
          ({ starts, ends, nb, nn, speaker }) => `${starts}–${ends} ${nb || nn}${speaker && `, ${speaker}`}`,
        )
        .join('\n'),
  }))
