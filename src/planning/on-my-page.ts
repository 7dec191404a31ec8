import type { MyPagePart } from '../people/index.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import { listPlans } from './plans.ts'
import { listOwnServices } from './services.ts'
import { texts } from './texts.ts'

/** The plans somebody is part of: what is their turn in each, and the way in. */
export const planningOnMyPage: MyPagePart = {
  deeds,
  async doors(db, person, here) {
    const t = texts[here.locale]
    const [plans, services] = await Promise.all([listPlans(db, person), listOwnServices(db, person)])
    if (plans.length === 0 && services.length === 0) return []
    return [{ title: t.plans, text: t.plansIngress, path: paths.plans() }]
  },
}
