import type { Locale } from '../../platform/locale.ts'
import type { Results } from '../asking/shapes.ts'
import { texts } from '../texts.ts'
import { percent } from './numbers.ts'
import { whatWaits, whyUntold } from './untold.ts'

/** "12 av 14 svarte (86 %). Fra to gjennomføringer." Of the first time that people were asked. */
export function answeredInWords({ waves, unit }: Pick<Results, 'waves' | 'unit'>, locale: Locale): string {
  const t = texts[locale]
  const [first] = waves
  if (!first) return ''
  const { answered } = first
  if (!answered.told)
    return [whyUntold(answered.why, locale), whatWaits(answered.waiting, locale)].filter(Boolean).join(' ')
  const { invited, runs } = answered
  const said =
    invited === undefined
      ? t.answeredOnly(answered.answered)
      : t.answered(answered.answered, invited, percent(answered.answered, invited, locale))
  return unit.kind === 'run' ? said : `${said} ${t.ofRuns(runs)}`
}
