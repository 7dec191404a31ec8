import type { Here } from '../../design/here.ts'
import type { RunFacts } from '../run-facts.ts'
import { whenAndWhere } from '../when.ts'

/** When and where else there may be a place, a line each: part of a label or a link, where a list can't stand. */
export const OtherRuns = ({ here, others }: { here: Here; others: RunFacts[] }) => (
  <>
    {others.map((run) => (
      <>
        <br />
        {whenAndWhere(run, here.locale)}
      </>
    ))}
  </>
)
