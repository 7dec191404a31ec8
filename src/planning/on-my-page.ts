import type { MyPagePart } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import { capital } from '../platform/plain-text.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import { listPlans } from './plans.ts'
import { listOwnServices } from './services.ts'
import { texts } from './texts.ts'
import { texts as waitingTexts } from './waiting/texts.ts'
import { nextFor } from './waiting/waits.ts'
import { dueInWords, noonOf, todoInWords } from './waiting/words.ts'
import { planners } from './who.ts'

const weekMs = 7 * 86_400_000

/** The plans somebody is part of: what is their turn in each, and the way in. */
export const planningOnMyPage: MyPagePart = {
  for: planners.config.for,
  deeds,
  subjects: {
    plan: async (db, ids) =>
      (await db.selectFrom('plans').select(['id', 'title']).where('id', 'in', ids).execute()).map(
        ({ id, title }) => ({ id, name: title, path: paths.plan(id) }),
      ),
  },
  async waiting(db, person, { locale, now }) {
    const t = waitingTexts[locale]
    const today = dayOf(now)
    return (await listPlans(db, person)).flatMap(({ title, waits, me }) => {
      const next = me.roles.length > 0 ? nextFor(waits, me) : undefined
      if (!next) return []
      return {
        due: next.due ? noonOf(next.due) : new Date(now.getTime() + weekMs),
        title: capital(todoInWords(next.what, locale)).replace(/\.$/, ''),
        text: [title, dueInWords(next, today, locale)].filter(Boolean).join(', '),
        isLate: next.due !== undefined && next.due < today,
        action: { words: t.action, path: next.path },
      }
    })
  },
  async doors(db, person, here) {
    const t = texts[here.locale]
    const [plans, services] = await Promise.all([listPlans(db, person), listOwnServices(db, person)])
    if (plans.length === 0 && services.length === 0) return []
    return [{ title: t.plans, text: t.plansIngress, path: paths.plans() }]
  },
}
