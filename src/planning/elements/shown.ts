import type { VNode } from 'preact'
import { getPlannedCourse } from '../../courses/index.ts'
import type { Here } from '../../design/here.ts'
import type { Person } from '../../people/index.ts'
import type { Db } from '../../platform/db.ts'
import { emptyForm, type FormState } from '../../platform/form.ts'
import { wasPlannedBefore } from '../adopting/queries.ts'
import { findPlanGuide } from '../guide/queries.ts'
import type { Plan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import type { Element } from './elements.ts'
import { listInputs, listStandings, listVersions } from './queries.ts'
import { elementPage } from './views/element-page.tsx'

/** What came of what was just sent, beside the person's words. */
export type More = { own?: FormState; common?: FormState; isNewer?: boolean }

type Shown = { here: Here; person: Person; plan: Plan; element: Element; formToken: string }

/** One of the six questions as the one who asks may see it: what each side wrote, and the common text. */
export async function elementShown(
  db: Db,
  { here, person, plan, element, formToken }: Shown,
  { own, common, isNewer }: More = {},
): Promise<VNode> {
  const [inputs, standings, versions, course, guide, isPlannedAgain] = await Promise.all([
    listInputs(db, plan, element),
    listStandings(db, plan),
    listVersions(db, plan, element),
    plan.course && getPlannedCourse(db, plan.course.id, person.at),
    findPlanGuide(db, plan, person.at),
    wasPlannedBefore(db, plan),
  ])
  const mine = inputs.find(({ accountId }) => accountId === plan.me.id)
  const begun = versions[0]?.words ?? laidOut(inputs, here.locale)
  return elementPage({
    here,
    plan,
    element,
    guide,
    inputs,
    versions,
    standing: standings.find((one) => one.element === element) ?? {
      element,
      handedIn: none,
      common: undefined,
    },
    own: own ?? (mine && !mine.handedInAt ? filled('own', mine.words) : emptyForm),
    common: { values: { common: begun, ...common?.values }, errors: common?.errors ?? [] },
    formToken,
    theirs: isNewer ? versions[0] : undefined,
    before: course?.throughPlan && !isPlannedAgain ? undefined : course, // what the plan itself has made says nothing new
  })
}

const none = { experience: undefined, professional: undefined }
const filled = (name: string, words: string | null): FormState => ({
  values: { [name]: words ?? '' },
  errors: [],
})

/** What both sides have handed in, one after the other: where the common text begins. */
const laidOut = (inputs: Awaited<ReturnType<typeof listInputs>>, locale: keyof typeof planTexts): string =>
  inputs
    .filter(({ handedInAt, words }) => handedInAt && words !== null)
    .toSorted((one, other) => one.side.localeCompare(other.side))
    .map(({ side, words }) => `${planTexts[locale].sides[side]}:\n${words}`)
    .join('\n\n')
