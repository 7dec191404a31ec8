import { compared, type Piece } from './compared.ts'
import { Columns, Stack } from './layout.tsx'

type Props = {
  old: { heading: string; text: string }
  newer: { heading: string; text: string }
  /** How deep the headings are on the page. */
  level?: 'h4' | 'h5'
}

/** Two versions of a text beside each other, with what only one of them has marked. */
export const OldAndNew = ({ old, newer, level: Heading = 'h5' }: Props) => {
  const pieces = compared(old.text, newer.text)
  return (
    <Columns kind="equal">
      <Stack gap="tiny">
        <Heading>{old.heading}</Heading>
        <p class="as-written">{marked(pieces, 'old')}</p>
      </Stack>
      <Stack gap="tiny">
        <Heading>{newer.heading}</Heading>
        <p class="as-written">{marked(pieces, 'new')}</p>
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
