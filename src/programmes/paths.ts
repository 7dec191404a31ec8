type Slug = string

/** The addresses of programmes; a guide is kept below its programme. */
export const paths = {
  programmes: '/konsepter',
  programme: (slug: Slug) => `/konsepter/${slug}`,
  guides: '/konsepter/veiledere',
  guide: (slug: Slug) => `/konsepter/${slug}/veileder`,
  newPart: (slug: Slug) => `/konsepter/${slug}/veileder/ny-del`,
  part: (slug: Slug, key: string) => `/konsepter/${slug}/veileder/deler/${key}`,
  removal: (slug: Slug, key: string) => `/konsepter/${slug}/veileder/deler/${key}/fjern`,
  issue: (slug: Slug) => `/konsepter/${slug}/veileder/utgivelse`,
}

/** A programme's slug in a route. Anything else is no slug of ours. */
export const anyProgramme = ':programme(^[a-z0-9-]+$)'
export const anyPart = ':part(^[a-z0-9-]{1,60}$)'
