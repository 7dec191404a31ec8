import type { Country } from '../country.ts'
import { aFormBeingBuilt, aQuestionnaire } from '../questionnaires.ts'

/** Questionnaires of the service where Berit is the coordinator. */
export async function questionnaires({ db }: Country) {
  const { id } = await db
    .selectFrom('services')
    .select('id')
    .where('slug', '=', 'lms-nordlandssykehuset')
    .executeTakeFirstOrThrow()
  const at = async (name: string) => `/evaluering/skjema/${await aQuestionnaire(db, id, name)}`
  return {
    scale: await at('structor-scale'),
    table: await at('lhc-table'),
    languages: await at('structor-languages'),
    built: `/evaluering/skjema/${await aFormBeingBuilt(db, id)}/bygg`,
  }
}
