import { compared, type Piece } from './compared.ts'
import { Columns, Stack } from './layout.tsx'

type Props = {
  old: { heading: string; text: string }
  newer: { heading: string; text: string }
  /** The language the texts are in, when that isn't the page's. */
  lang?: string | undefined
}

/** Two versions of a text beside each other, with what only one of them has marked. */
export const OldAndNew = ({ old, newer, lang }: Props) => {
  const pieces = compared(old.text, newer.text)
  return (
    <Columns kind="equal">
      <Stack gap="tiny">
        <p class="small">
          <strong>{old.heading}</strong>
        </p>
        <p class="as-written" lang={lang}>
          {marked(pieces, 'old')}
        </p>
      </Stack>
      <Stack gap="tiny">
        <p class="small">
          <strong>{newer.heading}</strong>
        </p>
        <p class="as-written" lang={lang}>
          {marked(pieces, 'new')}
        </p>
      </Stack>
    </Columns>
  )
}

const marked = (pieces: Piece[], side: 'old' | 'new') =>
  pieces.map(({ text, in: where }) => {
    if (where === 'both') return text
    if (where !== side) return null
    return side === 'old' ? <del>{text}</del> : <ins>{text}</ins>
  })
