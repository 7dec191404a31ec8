import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import {
  type Form,
  identifies,
  listQuestionnaires,
  minutesToAnswer,
  questionsOf,
} from '../../questionnaires/index.ts'
import { findForm, instrumentsOf } from '../forms.ts'

/** A form that a service may ask with: one that came with the program, or its own. */
export type FormToChoose = {
  versionId: number
  form: Form
  questions: number
  minutes: number
  instruments: string[]
  /** Asks who one is, in ways that can tell who that is in a small group. */
  identifies: boolean
}

/** Everybody's forms and those of one service, as far as they are in use. */
export async function listFormsToChoose(db: Db, person: Person, serviceId: number): Promise<FormToChoose[]> {
  const listed = await listQuestionnaires(db, person)
  const usable = listed.filter(
    (one) => one.status === 'active' && (one.serviceId === null || one.serviceId === serviceId),
  )
  return Promise.all(usable.map(async ({ versionId }) => asChoice(versionId, await findForm(db, versionId))))
}

/** The forms that some waves ask, by the number of the version. */
export async function listFormsInUse(
  db: Db,
  waves: { versionId: number }[],
): Promise<Map<number, FormToChoose>> {
  const ids = [...new Set(waves.map(({ versionId }) => versionId))]
  return new Map(
    await Promise.all(ids.map(async (id) => [id, asChoice(id, await findForm(db, id))] as const)),
  )
}

function asChoice(versionId: number, form: Form): FormToChoose {
  const questions = questionsOf(form)
  return {
    versionId,
    form,
    questions: questions.length,
    minutes: minutesToAnswer(form),
    instruments: instrumentsOf(form),
    identifies: identifies(form),
  }
}
