import { defineTexts } from '../../platform/texts.ts'

/** What a look at the language says. */
export const texts = defineTexts({
  nb: {
    title: 'Om språket',
    easy: (lix: number) => `Lett å lese (LIX ${lix}).`,
    fair: (lix: number) => `Greit å lese (LIX ${lix}). Kortere setninger gjør det lettere.`,
    heavy: (lix: number) => `Tungt å lese (LIX ${lix}). Del opp, og bytt ut lange ord.`,
    long: 'Lange setninger:',
    terms: 'Enklere ord:',
    instead: (found: string, instead: string) => `«${found}»: ${instead}`,
    fine: 'Vi fant ingenting å forenkle.',
  },
  nn: {
    title: 'Om språket',
    easy: (lix) => `Lett å lese (LIX ${lix}).`,
    fair: (lix) => `Greitt å lese (LIX ${lix}). Kortare setningar gjer det lettare.`,
    heavy: (lix) => `Tungt å lese (LIX ${lix}). Del opp, og byt ut lange ord.`,
    long: 'Lange setningar:',
    terms: 'Enklare ord:',
    instead: (found, instead) => `«${found}»: ${instead}`,
    fine: 'Vi fann ingenting å forenkle.',
  },
  en: {
    title: 'About the language',
    easy: (lix) => `Easy to read (LIX ${lix}).`,
    fair: (lix) => `Fair to read (LIX ${lix}). Shorter sentences make it easier.`,
    heavy: (lix) => `Heavy to read (LIX ${lix}). Divide it, and replace long words.`,
    long: 'Long sentences:',
    terms: 'Simpler words:',
    instead: (found, instead) => `“${found}”: ${instead}`,
    fine: 'We found nothing to simplify.',
  },
})
