/** The addresses of reported needs (meldte behov). */
export const paths = {
  report: '/behov',
  /** The form, filled in with what somebody looked for in vain. */
  reportWith: (asked: Query) => withQuery('/behov', asked),
  receipt: (receipt: string) => `/behov/takk/${receipt}`,
  deletion: (receipt: string) => `/behov/takk/${receipt}/sletting`,
  deleted: '/behov/slettet',
  numbers: '/behov/tall',
  /** Where a plan begins, for those who plan; the page is the planning room's, which may know this room but not the other way round. */
  startPlan: (asked: Query) => withQuery('/plan/ny', asked),
  similarCourses: (asked: Query) => withQuery('/kurs', asked),
  nearestService: (municipality: string) => withQuery('/tjenester', { municipality }),
}

type Query = { [name in 'q' | 'theme' | 'municipality' | 'role']?: string | undefined }

function withQuery(path: string, asked: Query): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}
