import type { ComponentChildren } from 'preact'
import { Card } from './card.tsx'
import { Row } from './layout.tsx'
import { Quiet } from './text.tsx'

type Props = {
  /** What it is: a name, in bold, and perhaps a word more. */
  title: ComponentChildren
  /** A little about it, in a lower voice. */
  text: ComponentChildren
  /** What can be done with it: a button or a link. */
  children?: ComponentChildren
}

/** One of a `CardList`: somebody or something, and beside it what can be done with it. */
export const LineCard = ({ title, text, children }: Props) => (
  <Card as="li" gap="tiny">
    <Row apart>
      <div>
        {title}
        <Quiet small>{text}</Quiet>
      </div>
      {children}
    </Row>
  </Card>
)
