import type { Here } from '../../design/here.ts'
import { Localised } from '../../design/localised.tsx'
import type { Words as InWords, Item } from '../form.ts'
import { fieldTexts } from './texts.ts'

type Props = { here: Pick<Here, 'locale'>; item: Item }

/** What an item asks, with its number where it has one, and whether it must be answered. */
export const Words = ({ here, item }: Props) => (
  <>
    {item.prefix && <>{item.prefix} </>}
    <Localised here={here} text={item.text} />
    {item.required && <span class="optional"> ({fieldTexts[here.locale].required})</span>}
  </>
)

export const wordsOf = (here: Props['here'], words: InWords | undefined) =>
  words && <Localised here={here} text={words} />
