/** How much comes from each side, and what lies between them: from both, or from those who serve both. */
export type Share = { experience: number; professional: number; between: number }

export type Facts = {
  group: Share
  /** Meetings that were held, and at how many of them each side was there. */
  meetings: { held: number; withExperience: number; withProfessional: number; withBoth: number }
  written: Share
  decided: Share
  /** Minutes of the programme. */
  programme: Share
  /** What each side said about how equal it was, 1 to 5; there when both have answered. */
  felt: { experience: number; professional: number } | undefined
}

export const total = ({ experience, professional, between }: Share): number =>
  experience + professional + between

/** Where the parts of a bar end, in per cent: experience from the left, profession from the right. */
export function partsOf(share: Share): { experience: number; professional: number } | undefined {
  const all = total(share)
  if (all === 0) return undefined
  return { experience: percent(share.experience / all), professional: percent(share.professional / all) }
}

const percent = (part: number): number => Math.round(part * 1000) / 10

/** Meetings as a share: at how many each side was there. */
export const shareOfMeetings = ({ withExperience, withProfessional }: Facts['meetings']): Share => ({
  experience: withExperience,
  professional: withProfessional,
  between: 0,
})

/** How far apart the two sides' own words about it are. */
export const gapOf = ({ experience, professional }: NonNullable<Facts['felt']>): number =>
  Math.round(Math.abs(experience - professional) * 10) / 10

/** With fewer than these, what others have is not shown: it would tell of one plan. */
export const fewestOthers = 5

export type Counted = 'group' | 'meetings' | 'written' | 'decided' | 'programme'
type InOthers = { plans: number; experience: number }

/** How much of it comes from experience in the middle one of other plans, in whole per cent; not there with too few of them. */
export function inOthers(others: Facts[], what: Counted): InOthers | undefined {
  const shares = others
    .map((facts) => (what === 'meetings' ? shareOfMeetings(facts.meetings) : facts[what]))
    .flatMap((share) => partsOf(share)?.experience ?? [])
    .sort((a, b) => a - b)
  if (shares.length < fewestOthers) return undefined
  const [low = 0, high = low] = shares.slice(
    Math.ceil(shares.length / 2) - 1,
    Math.floor(shares.length / 2) + 1,
  )
  return { plans: shares.length, experience: Math.round((low + high) / 2) }
}
