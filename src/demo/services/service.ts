import type { Text } from '../template.ts'

/** A service of the demo country. Real municipalities and trusts; everything else about it is made up. */
export type DemoService = {
  slug: string
  kind: 'learning-centre' | 'municipal' | 'intermunicipal' | 'healthy-life-centre'
  owner: string
  /** Its name without "(demo)", in the standard it writes. */
  name: string
  /** How its own texts call it, with a small letter where Norwegian has one. */
  called: Text
  standard: 'nb' | 'nn'
  /** The municipalities it is for: the area of its trust, the whole health region, its own, or these. */
  catchment: 'trust' | 'region' | 'own' | string[]
  venues: [Venue, ...Venue[]]
  /** Months from today until it opens (planned), or since it closed. */
  opensInMonths?: number
  closedMonthsAgo?: number
}

export type Venue = {
  town: string
  /** "i Bodø", "på Hamar". */
  inTown: string
  municipality: string
  postalCode: string
  postalPlace: string
  latitude: number
  longitude: number
}

/** A town where courses are held: `inTown` is the place as it is said, `post` its postal code and place. */
export function venue(
  inTown: string,
  municipality: string,
  post: string,
  latitude: number,
  longitude: number,
): Venue {
  const town = inTown.replace(/^(i|på) /, '')
  return {
    town,
    inTown,
    municipality,
    postalCode: post.slice(0, 4),
    postalPlace: post.slice(5),
    latitude,
    longitude,
  }
}
