import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import { paths } from '../../paths.ts'
import { texts as planTexts } from '../../texts.ts'
import { type Standing, stateOf } from '../elements.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; planId: number; standings: Standing[] }

/** The six questions, and where each stands. */
export const SixElements = ({ here, planId, standings }: Props) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.six}</h2>
      <p>{t.sixIngress}</p>
      <ul class="waits-for">
        {standings.map((standing) => (
          <li>
            <Halves standing={standing} />
            <div class="stack" data-gap="tiny">
              <Link href={to(here, paths.element(planId, standing.element))}>
                {t.questions[standing.element]}
              </Link>
              <Quiet small>
                {t.names[standing.element]}. {stateInWords(here, standing)}
              </Quiet>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The two circles: each filled when its side has handed in, and joined when both have agreed. The words beside say the same. */
const Halves = ({ standing }: { standing: Standing }) => {
  const { handedIn } = standing
  return (
    <svg class="halves" viewBox="0 0 40 26" aria-hidden="true">
      <circle class={handedIn.experience ? 'fill-experience' : 'ring-experience'} cx="13" cy="13" r="11.5" />
      <circle
        class={handedIn.professional ? 'fill-professional' : 'ring-professional'}
        cx="27"
        cy="13"
        r="11.5"
      />
      {stateOf(standing).kind === 'agreed' && (
        <path class="fill-leaf" d="M20 3.88A11.5 11.5 0 0 1 20 22.12A11.5 11.5 0 0 1 20 3.88Z" />
      )}
    </svg>
  )
}

function stateInWords(here: Here, standing: Standing): string {
  const t = texts[here.locale]
  const state = stateOf(standing)
  switch (state.kind) {
    case 'written-apart': {
      const [only] = state.missing
      return state.missing.length > 1 || !only
        ? t.states.bothWrite
        : t.states.apart(planTexts[here.locale].sides[only])
    }
    case 'opened':
      return t.states.opened
    case 'proposed': {
      const [only] = state.missing
      return state.missing.length > 1 || !only ? t.states.bothYes : t.states.proposed(t.sideWords[only])
    }
    case 'agreed':
      return t.states.agreed
    default:
      return state satisfies never
  }
}
