import type { Address, CodeableConcept, ContactPoint, Element, Reference } from 'fhir/r4.js'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { municipalityCode, systems } from './profiles.ts'

type Placed = {
  address: string
  postalCode: string
  postalPlace: string
  municipalityNumber: string
  municipalityName: string
}

/** A visiting address, with the municipality's number where no-basis-Address wants it. */
export const addressOf = (place: Placed): Address => ({
  use: 'work',
  type: 'physical',
  line: [place.address],
  city: place.postalPlace,
  postalCode: place.postalCode,
  district: place.municipalityName,
  _district: {
    extension: [
      {
        url: municipalityCode,
        valueCoding: {
          system: systems.municipality,
          code: place.municipalityNumber,
          display: place.municipalityName,
        },
      },
    ],
  },
  country: 'NO',
})

type Reached = { phone?: string | null; email?: string | null; website?: string | null }

export const telecomOf = ({ phone, email, website }: Reached): { telecom?: ContactPoint[] } => {
  const telecom: ContactPoint[] = [
    ...(phone ? [{ system: 'phone' as const, value: phone, use: 'work' as const }] : []),
    ...(email ? [{ system: 'email' as const, value: email, use: 'work' as const }] : []),
    ...(website ? [{ system: 'url' as const, value: website }] : []),
  ]
  return telecom.length > 0 ? { telecom } : {}
}

export const referTo = (type: string, id: string, display?: string): Reference => ({
  reference: `${type}/${id}`,
  type,
  ...(display && { display }),
})

export const inWords = (text: string): CodeableConcept => ({ text })

export const coded = (system: string, code: string, text?: string): CodeableConcept => ({
  coding: [{ system, code }],
  ...(text && { text }),
})

/** A text in the first language it has, bokmål before nynorsk. FHIR has one language at a time. */
export const words = (text: LocalisedText): string => inLanguage(text, 'nb').text

/** The other languages of a text, beside it. */
export function translationsOf(text: LocalisedText): Element | undefined {
  const { locale: shown } = inLanguage(text, 'nb')
  const others = Object.entries(text).filter(([locale]) => locale !== shown) as [Locale, string][]
  if (others.length === 0) return undefined
  return {
    extension: others.map(([locale, content]) => ({
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: locale },
        { url: 'content', valueString: content },
      ],
    })),
  }
}
