/** The addresses of reported needs (meldte behov). */
export const paths = {
  report: '/behov',
  receipt: (receipt: string) => `/behov/takk/${receipt}`,
  deletion: (receipt: string) => `/behov/takk/${receipt}/sletting`,
  deleted: '/behov/slettet',
  numbers: '/behov/tall',
  /** The form, filled in with what somebody looked for in vain. */
  prefilled: (asked: { q?: string; theme?: string; municipality?: string; role?: string }) => {
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''))
    return query.size > 0 ? `/behov?${query}` : '/behov'
  },
}
