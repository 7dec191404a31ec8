import { valuesOf } from '../instruments/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { type Answers, answersByCode, type Form } from '../questionnaires/index.ts'
import type { Facts } from './facts.ts'
import { instrumentsOf } from './forms.ts'
import type { RunWave } from './queries.ts'

/** What states of health in a sheet are worth by the value set that is in force in the service that asks. */
export const valuesIn = (
  db: Db,
  { serviceId }: Pick<RunWave, 'serviceId'>,
  { form, answered, now }: { form: Form; answered: Answers; now: Date },
): Promise<Facts> =>
  valuesOf(db, serviceId, {
    instruments: instrumentsOf(form),
    answers: () => answersByCode(form, answered),
    day: dayOf(now),
  })
