/** The name of a question's field, and of the field for own words beside its answers. */
export const fieldOf = (linkId: string): string => `a.${linkId}`
export const otherFieldOf = (linkId: string): string => `${fieldOf(linkId)}.other`

/** Chosen when the answer is one's own words. No option's code begins with a space, so it is never one of them. */
export const ownWords = ' other'
/** Chosen to take an answer back. */
export const skipped = ''
