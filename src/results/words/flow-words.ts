import type { Amount } from '../../design/chart/amount.tsx'
import type { Locale } from '../../platform/locale.ts'
import type { Flow, FlowStep } from '../findings/flow.ts'
import { sectionTexts } from '../section-texts.ts'
import { waveWords } from './wave-words.ts'

export const flowAmount = ({ n }: FlowStep, locale: Locale): Amount =>
  n ?? { hidden: sectionTexts[locale].by.hidden }

/** What stands after the number: "ble spurt", "svarte også tre måneder etter". */
export function flowLabel({ wave, isAgain, ofRuns, invited }: FlowStep, locale: Locale): string {
  const t = sectionTexts[locale].who
  if (wave === undefined) return t.invited
  const { when } = waveWords(wave, locale)
  if (invited !== undefined) return t.ofInvited(when, invited)
  return ofRuns ? t.againOf(when, ofRuns.runs, ofRuns.of, ofRuns.first) : (isAgain ? t.again : t.step)(when)
}

/** The flow in a sentence; of the same runs all the way, or else only how many answered. */
export function flowSays({ invited, answered, last, steps }: Flow, locale: Locale): string {
  const t = sectionTexts[locale].who
  if (steps.some((step) => step.invited !== undefined)) return t.eachTime
  if (invited === undefined) return t.noInvited
  if (last !== undefined) return t.says(invited, last)
  return answered === undefined ? t.caption : t.saysOnce(invited, answered)
}
