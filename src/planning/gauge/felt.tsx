import type { Here } from '../../design/here.ts'
import { type Facts, gapOf } from './rules.ts'
import { texts } from './texts.ts'

type Felt = NonNullable<Facts['felt']>

/** "Erfaring sier 3, fag sier 5 (av 5)" */
export const feltInWords = (here: Here, { experience, professional }: Felt): string =>
  texts[here.locale].felt(figure(here, experience), figure(here, professional))

const figure = ({ locale }: Here, value: number): string =>
  value.toLocaleString(locale === 'en' ? 'en-GB' : 'nb-NO')

const onScale = (value: number): number => 12 + ((value - 1) / 4) * 276

/** Where on 1 to 5 each side puts it, and the distance between. */
export const Scale = ({ here, felt }: { here: Here; felt: Felt }) => {
  const { experience, professional } = felt
  const [left, right, gap] = [experience, professional, gapOf(felt)].map((value) => figure(here, value)) as [
    string,
    string,
    string,
  ]
  const isOne = experience === professional
  return (
    <svg class="felt" viewBox="0 0 300 34" role="img" aria-label={texts[here.locale].scale(left, right, gap)}>
      <path class="line-quiet" stroke-width="2" d="M12 17H288" />
      {[1, 2, 3, 4, 5].map((value) => (
        <path class="line-quiet" stroke-width="1.5" d={`M${onScale(value)} 11v12`} />
      ))}
      <path class="gap" d={`M${onScale(experience)} 17H${onScale(professional)}`} />
      <circle class="fill-professional" cx={onScale(professional)} cy="17" r={isOne ? 12 : 9} />
      <circle class="fill-experience" cx={onScale(experience)} cy="17" r={isOne ? 7 : 9} />
    </svg>
  )
}
