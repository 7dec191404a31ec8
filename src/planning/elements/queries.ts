import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Plan } from '../plans.ts'
import type { Side } from '../sides.ts'
import { type Element, elements, type Standing } from './elements.ts'

type InRound = Pick<Plan, 'id' | 'round'>

/** What one member has written of an element. `words` is missing when it isn't for the one who asks. */
export type Input = {
  accountId: number
  name: string
  side: Side
  words: string | null
  writtenAt: Date
  handedInAt: Date | null
}

/**
 * Who has written of an element, as far as the one who asks may know: one's own, what one's own side has handed in, and the
 * other side's once one's own has handed in. Those who serve both, and who look on, wait for both. A draft is its writer's alone.
 * The words of the others never leave the database before that.
 */
export async function listInputs(db: Db, { id, round, me }: Plan, element: Element): Promise<Input[]> {
  const side = me.side ?? null
  const { rows } = await sql<Input>`
    with of_element as (
      select * from plan_inputs where plan_id = ${id} and round = ${round} and element = ${element}
    ), handed_in as (
      select
        coalesce(bool_or(side = ${side}::text), false) as by_own,
        count(distinct side) = 2 as by_both
      from of_element where handed_in_at is not null
    )
    select i.account_id, a.name, i.side, i.written_at, i.handed_in_at,
      case when i.account_id = ${me.id} or i.side = ${side}::text or h.by_both or (h.by_own and ${side}::text is not null)
        then i.words end as words
    from of_element i cross join handed_in h join accounts a on a.id = i.account_id
    where i.account_id = ${me.id} or i.handed_in_at is not null
    order by i.handed_in_at, a.name`.execute(db)
  return rows
}

/** How far each of the six has come in the round that is under way. */
export async function listStandings(db: Db, { id, round }: InRound): Promise<Standing[]> {
  const { rows } = await sql<{
    element: Element
    experience: Date | null
    professional: Date | null
    common: Record<Side, boolean> | null
  }>`
    select e.element,
      (select min(handed_in_at) from plan_inputs i
        where i.plan_id = ${id} and i.round = ${round} and i.element = e.element and i.side = 'experience') as experience,
      (select min(handed_in_at) from plan_inputs i
        where i.plan_id = ${id} and i.round = ${round} and i.element = e.element and i.side = 'professional') as professional,
      (select jsonb_build_object(
          'experience', exists (select from plan_agreements a where a.text_id = t.id and a.side = 'experience'),
          'professional', exists (select from plan_agreements a where a.text_id = t.id and a.side = 'professional'))
        from plan_common_texts t
        where t.plan_id = ${id} and t.round = ${round} and t.element = e.element
        order by t.id desc limit 1) as common
    from unnest(${[...elements]}::text[]) with ordinality as e (element, place)
    order by e.place`.execute(db)
  return rows.map(({ element, experience, professional, common }) => ({
    element,
    handedIn: { experience: experience ?? undefined, professional: professional ?? undefined },
    common: common ?? undefined,
  }))
}

/** A version of a common text, with those who have said yes to it. */
export type Version = {
  id: number
  words: string
  by: string
  /** Which side its writer sat on then; none for those who serve both. */
  side: Side | null
  writtenAt: Date
  yes: { side: Side; name: string; at: string }[]
}

/** Every version of an element's common text, the one that stands first. */
export async function listVersions(db: Db, { id, round }: InRound, element: Element): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select t.id, t.words, a.name as by, t.written_at,
      case when holds_side(p.planning_group_id, t.written_by, 'experience', t.written_at) then 'experience'
        when holds_side(p.planning_group_id, t.written_by, 'professional', t.written_at) then 'professional' end as side,
      coalesce((select jsonb_agg(jsonb_build_object('side', g.side, 'name', b.name, 'at', g.agreed_at) order by g.side)
        from plan_agreements g join accounts b on b.id = g.account_id where g.text_id = t.id), '[]') as yes
    from plan_common_texts t join plans p on p.id = t.plan_id join accounts a on a.id = t.written_by
    where t.plan_id = ${id} and t.round = ${round} and t.element = ${element}
    order by t.id desc`.execute(db)
  return rows
}
