import { clockSpan, daysInWords, sharedClockSpan } from '../platform/dates.ts'
import type { Locale } from '../platform/locale.ts'
import type { RunFacts } from './run-facts.ts'
import { texts } from './texts.ts'

/** "14. og 21. januar 2027, kl. 17–20". */
export function whenInWords(run: Pick<RunFacts, 'sessions'>, locale: Locale): string {
  const days = daysInWords(run.sessions, locale)
  const span =
    sharedClockSpan(run.sessions, locale) ?? (run.sessions[0] && clockSpan(run.sessions[0], locale))
  return span ? `${days}, ${span}` : days
}

/** "14. og 21. januar 2027, Bodø". */
export const whenAndWhere = (
  run: Pick<RunFacts, 'mode' | 'municipalityName' | 'sessions'>,
  locale: Locale,
): string =>
  `${daysInWords(run.sessions, locale)}, ${run.mode === 'digital' ? texts[locale].online : run.municipalityName}`
