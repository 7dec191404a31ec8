import { inLanguage, type LocalisedText } from '../platform/localised.ts'
import type { Here } from './here.ts'
import { InLanguage } from './text.tsx'

type Props = { here: Pick<Here, 'locale'>; text: LocalisedText }

/** A text in the reader's language, or in the nearest there is, marked as such. */
export function Localised({ here, text }: Props) {
  const shown = inLanguage(text, here.locale)
  return (
    <InLanguage here={here} locale={shown.locale}>
      {shown.text}
    </InLanguage>
  )
}

/** The same, a paragraph for each stretch between empty lines. */
export function LocalisedParagraphs({ here, text }: Props) {
  const shown = inLanguage(text, here.locale)
  const lang = shown.locale === here.locale ? undefined : shown.locale
  return (
    <>
      {shown.text.split(/\n\s*\n/).map((paragraph) => (
        <p lang={lang}>{paragraph}</p>
      ))}
    </>
  )
}
