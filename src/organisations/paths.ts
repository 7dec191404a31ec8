/** The addresses of the services (tjenester). */
export const paths = {
  services: '/tjenester',
  servicesNear: (municipality: string) => `/tjenester?municipality=${encodeURIComponent(municipality)}`,
  service: (slug: string) => `/tjenester/${slug}`,
}
