import type { Here } from '../../design/here.ts'
import { type Side, sides } from '../sides.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  agreed: { side: Side; name: string }[]
  words: { saidYes: (name: string) => string; waitsFor: string }
}

/** Which side has said yes, and which it waits for. */
export const SidesSay = ({ here, agreed, words }: Props) => (
  <ul class="waits-for">
    {sides.map((side) => {
      const yes = agreed.find((one) => one.side === side)
      return (
        <li>
          <span class="side-key" data-side={side} />
          <span>
            {texts[here.locale].sides[side]}: {yes ? words.saidYes(yes.name) : words.waitsFor}
          </span>
        </li>
      )
    })}
  </ul>
)
