import type { Country } from '../country.ts'
import { send } from '../pages.ts'
import { cookieOf } from '../people.ts'
import { aBegunPlan } from './plans.ts'

/** A plan that goes on, one that was put on hold, taken up and put on hold again, and one that is closed. */
export async function plansGoingOn(country: Country) {
  const { app, db, tools } = country
  const goes = await aBegunPlan(country)
  const [paused, closed] = [await aBegunPlan(country), await aBegunPlan(country)]
  const by = async (name: string, path: string, fields: Record<string, string> = {}) => {
    const formToken = tools.formTokens.issue(tools.clock())
    const cookie = await cookieOf({ app, tools, db }, name)
    const { status } = await send(app, path, { ...fields, formToken }, cookie)
    if (status !== 303) throw new Error(`${path} answered ${status}`)
  }
  const jon = await db
    .selectFrom('accounts')
    .select('id')
    .where('name', '=', 'Jon Granlid')
    .executeTakeFirstOrThrow()
  await by('Berit Fjellbekk', `${paused}/videre/overlevering`, { handTo: String(jon.id) })
  for (const pausedBecause of [
    'Vi venter på rom til våren.',
    'Jon er syk. Vi tar det opp igjen over nyttår.',
  ]) {
    await by('Berit Fjellbekk', `${paused}/videre/gjenopptak`)
    await by('Berit Fjellbekk', `${paused}/videre/pause`, { pausedBecause })
  }
  await by('Olve Tangmo', `${closed}/videre/avslutning`, {
    closedBecause: 'Kurset er slått sammen med det i Bodø.',
  })
  return { goes, paused, closed }
}
