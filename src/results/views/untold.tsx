import { Hidden as HiddenCell } from '../../design/chart/amount.tsx'
import type { Here } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import type { Hidden } from '../asking/shapes.ts'
import { sectionTexts } from '../section-texts.ts'
import { whatWaits, whyUntold } from '../words/untold.ts'

/** That there is something, why it isn't shown, and what it waits for; of a run alone there is no other run to wait for. */
export const Untold = ({ here, hidden, ofRun = false }: { here: Here; hidden: Hidden; ofRun?: boolean }) => (
  <Quiet>
    <HiddenCell>{sectionTexts[here.locale].by.hidden}</HiddenCell> {whyUntold(hidden.why, here.locale)}{' '}
    {!ofRun && whatWaits(hidden.waiting, here.locale)}
  </Quiet>
)

/** Runs that have closed and aren't in the figures; in a pool, of services that are told of together. */
export const Waits = ({ here, of }: { here: Here; of: { waiting: number; services?: number } }) => {
  const words = whatWaits(of.waiting, here.locale, of.services !== undefined)
  return words ? <Quiet small>{words}</Quiet> : null
}
