import type { Amount } from '../../design/chart/amount.tsx'
import type { Locale } from '../../platform/locale.ts'
import type { Flow, FlowStep } from '../findings/flow.ts'
import { sectionTexts } from '../section-texts.ts'
import { waveWords } from './wave-words.ts'

/** The steps as they are drawn: each with its number, and with its own whole where each time stands by itself. */
export const flowSteps = ({ steps }: Flow, locale: Locale) =>
  steps.map((step) => ({
    ...{ label: flowLabel(step, locale), amount: flowAmount(step, locale) },
    ...(step.invited !== undefined && { of: step.invited }),
  }))

const flowAmount = ({ n }: FlowStep, locale: Locale): Amount =>
  n ?? { hidden: sectionTexts[locale].by.hidden }

/** What stands after the number: "ble spurt", "svarte også tre måneder etter". */
function flowLabel({ wave, isAgain, ofRuns, invited }: FlowStep, locale: Locale): string {
  const t = sectionTexts[locale].who
  if (wave === undefined) return t.invited
  const { when } = waveWords(wave, locale)
  if (invited !== undefined) return t.ofInvited(when, invited)
  if (ofRuns?.first !== undefined) return t.againOfFirst(when, ofRuns.first)
  return ofRuns ? t.againOf(when, ofRuns.runs, ofRuns.of) : (isAgain ? t.again : t.step)(when)
}

/** The flow in a sentence; of the same runs all the way, or else only how many answered. */
export function flowSays({ invited, answered, last, steps }: Flow, locale: Locale): string {
  const t = sectionTexts[locale].who
  if (steps.some((step) => step.invited !== undefined)) return t.eachTime
  if (invited === undefined) return t.noInvited
  if (last !== undefined) return t.says(invited, last)
  if (answered === undefined) return t.caption
  return [t.saysOnce(invited, answered), laterOf(steps, locale)].filter(Boolean).join(' ')
}

/** Of how many runs the later times are told. */
function laterOf(steps: FlowStep[], locale: Locale): string | undefined {
  const later = steps.flatMap(({ ofRuns }) => (ofRuns?.first === undefined ? [] : [ofRuns]))
  const [one] = later
  if (!one) return undefined
  const runs = later.map(({ runs }) => runs)
  return sectionTexts[locale].who.laterOf(Math.min(...runs), Math.max(...runs), one.of)
}
