/** A place on the map, in degrees. */
export type Point = { latitude: number; longitude: number }

/** The written standard a municipality asks of the state; neutral asks for none. */
export type LanguageForm = 'neutral' | 'bokmal' | 'nynorsk'

/** The Sámi language of the administrative area: Northern, Lule or Southern. */
export type SamiLanguage = 'se' | 'smj' | 'sma'

/** A municipality (kommune) with the facts of its county and hospital trust. */
export type Municipality = Point & {
  number: string
  /** For running text: Karasjok, Herøy (Nordland). */
  name: string
  /** Every official name in the official order: Kárášjohka – Karasjok. */
  officialName: string
  countyNumber: string
  countyName: string
  population: number
  languageForm: LanguageForm
  /** Set in the Sámi administrative area. */
  samiLanguage: SamiLanguage | null
  /** Helse Nord. */
  healthRegion: string
  /** The short name of the hospital trust whose catchment it is in: UNN, Vestre Viken. */
  trustArea: string
  /** Null where city districts have different hospitals: Oslo and Bergen. */
  localHospital: string | null
}

const earthRadiusKm = 6371.0088

/** Kilometres between two places as the crow flies; the same formula as the SQL function `distance_km`. */
export function distanceKm(a: Point, b: Point): number {
  const northward = Math.sin(radians(b.latitude - a.latitude) / 2)
  const eastward = Math.sin(radians(b.longitude - a.longitude) / 2)
  const h = northward ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * eastward ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Whether a text is a Norwegian organisation number: nine digits, the last a check digit (mod 11). */
export const isOrganisationNumber = (text: string): boolean =>
  /^[0-9]{9}$/.test(text) && weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11 === 0

/** What is left of a place when "kommune" and a postal code are taken away: "9008 Tromsø" and "Tromsø kommune". */
export const placeAsked = (text: string): string =>
  text
    .slice(0, 100)
    .trim()
    .replace(/^\d{4}\s+(?=\D)/, '')
    .replace(/\s+kommune$/i, '')

/** Herøy, of "Herøy (Nordland)": the name without the county that tells two apart. */
export const bareName = (name: string): string => name.replace(/ \(.*\)$/, '')

/** Whether two spellings are one name: SSB writes Evenássi and BRØNNØYSUND where others write Evenášši and Brønnøysund. */
export const isSameName = (a: string, b: string): boolean => letters(a) === letters(b)

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ŋ', 'n')
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
