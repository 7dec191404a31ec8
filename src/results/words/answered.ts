import type { Locale } from '../../platform/locale.ts'
import { capital } from '../../platform/plain-text.ts'
import type { Results } from '../asking/shapes.ts'
import { headlineOf } from '../findings/headline.ts'
import { texts } from '../texts.ts'
import { percent } from './numbers.ts'
import { whatWaits, whyUntold } from './untold.ts'
import { waveWords } from './wave-words.ts'

/**
 * "12 av 14 svarte (86 %). Fra to gjennomføringer." Of the first time that people were asked. Of a service or a pool, whose courses ask at different
 * times, the time that its page begins with.
 */
export function answeredInWords({ waves, unit }: Pick<Results, 'waves' | 'unit'>, locale: Locale): string {
  const t = texts[locale]
  const isCourse = unit.kind === 'course' || unit.kind === 'run'
  const first = (isCourse ? undefined : headlineOf({ waves })?.wave) ?? waves[0]
  if (!first) return ''
  const { answered } = first
  if (!answered.told)
    return [whyUntold(answered.why, locale), unit.kind !== 'run' && whatWaits(answered.waiting, locale)]
      .filter(Boolean)
      .join(' ')
  const { invited, runs } = answered
  const said =
    invited === undefined
      ? t.answeredOnly(answered.answered)
      : answered.answered > invited
        ? t.answeredBeyond(answered.answered, invited)
        : t.answered(answered.answered, invited, percent(answered.answered, invited, locale))
  const when = isCourse || waves.length < 2 ? '' : `${capital(waveWords(first.wave, locale).when)}: `
  return unit.kind === 'run' ? said : `${when}${said} ${t.ofRuns(runs)}`
}
