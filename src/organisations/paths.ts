/** The addresses of the services (tjenester). */
export const paths = {
  services: '/tjenester',
  servicesNear: (municipality: string) => `/tjenester?municipality=${encodeURIComponent(municipality)}`,
  service: (slug: string) => `/tjenester/${slug}`,
  /** Where somebody tells what they miss; the page is the needs room's, which may know this room but not the other way round. */
  reportNeed: (municipality?: string) =>
    municipality ? `/behov?municipality=${encodeURIComponent(municipality)}` : '/behov',
}
