import { type NewCourse, type TargetGroup, targetGroups } from '../../courses/index.ts'
import type { Known } from './queries.ts'

type About = {
  title: string
  programmeId: number | null
  known: Known
  /** The written standard the group writes in. */
  standard: 'nb' | 'nn'
  contact: { name: string; email: string }
  today: string
}

/** The course that a plan has come to so far: its own words where there are some, and nothing made up. */
export function courseFactsOf({ title, programmeId, known, standard, contact, today }: About) {
  const text = (words: string | undefined) => ({ [standard]: words ?? '' })
  const groups = (known.need?.targetGroups ?? []).filter((group): group is TargetGroup =>
    (targetGroups as readonly string[]).includes(group),
  )
  return {
    title: text(title),
    summary: text(''),
    about: text(known.common.content),
    forWhom: text(known.common['target-group'] ?? known.need?.who),
    goals: known.goals ? text(known.goals) : null,
    themes: known.need?.themeId ? [known.need.themeId] : [],
    targetGroups: groups.length > 0 ? groups : ['patient', 'next-of-kin'],
    mode: 'in-person',
    signup: 'open',
    programmeId,
    contactName: contact.name,
    contactEmail: contact.email,
    lastReviewedOn: today,
    userOrganisations: [],
  } satisfies Omit<NewCourse, 'serviceId'> & { userOrganisations: number[] }
}
