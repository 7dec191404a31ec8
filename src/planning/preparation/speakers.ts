import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { Plan } from '../plans.ts'
import type { Side } from '../sides.ts'

/** Somebody who leads parts of the programme, with the brief they were given in this round. */
export type Speaker = {
  name: string
  parts: LocalisedText[]
  ledBy: 'experience' | 'professional' | 'both'
  brief:
    | {
        id: number
        text: string
        side: Side
        /** Their account, where they are in the group. */
        accountId: number | null
        consentedAt: Date | null
        trainedAt: Date | null
      }
    | undefined
}

/** The speakers of a plan's programme, in the order they come on. */
export async function listSpeakers(
  db: Db,
  { id, round, course }: Pick<Plan, 'id' | 'round' | 'course'>,
): Promise<Speaker[]> {
  if (!course) return []
  const rows = await db
    .selectFrom('courseProgrammeItems as i')
    .leftJoin('planBriefs as b', (join) =>
      join.onRef('b.speaker', '=', 'i.speaker').on('b.planId', '=', id).on('b.round', '=', round),
    )
    .where('i.courseId', '=', course.id)
    .where('i.speaker', 'is not', null)
    .where('i.ledBy', 'is not', null)
    .groupBy(['i.speaker', 'b.id'])
    .select(['i.speaker as name', 'b.id', 'b.brief', 'b.side', 'b.accountId', 'b.consentedAt', 'b.trainedAt'])
    .select([
      sql<LocalisedText[]>`jsonb_agg(i.title order by i.day, i.starts)`.as('parts'),
      sql<Speaker['ledBy']>`min(i.led_by)`.as('ledBy'),
    ])
    .orderBy(sql`min(i.day * 1440 + extract(epoch from i.starts) / 60)`)
    .execute()
  return rows.map(({ name, parts, ledBy, brief, side, id: briefId, ...stands }) => ({
    ...{ name: name ?? '', parts, ledBy },
    brief: briefId === null ? undefined : { id: briefId, text: brief ?? '', side: side as Side, ...stands },
  }))
}

/** The one of the group who is the speaker: "Jonas Granlid" is "Jonas Granlid, lege" of the programme. */
export function memberCalled(speaker: string, members: Plan['members']): number | undefined {
  const name = (written: string) => (written.split(',')[0] ?? '').trim().toLowerCase()
  const [only, ...others] = members.filter((member) => name(member.name) === name(speaker))
  return others.length === 0 ? only?.id : undefined
}
