import { Checklist } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import { texts } from '../change-texts.ts'
import type { RunFacts } from '../run-facts.ts'
import type { Standing } from '../standing.ts'
import { whenAndWhere } from '../when.ts'

type Props = { here: Here; standing: Standing; others: RunFacts[] }

/** What "any date or place" means, and which there are; or which is left without it. */
export const anyRunBody = ({ here, standing, others }: Props) => {
  const t = texts[here.locale].anyRun
  const runs = standing.anyRun ? [standing.run] : [standing.run, ...others]
  return (
    <>
      <p>{standing.anyRun ? t.offBody : t.body}</p>
      <Checklist items={runs.map((run) => whenAndWhere(run, here.locale))} />
    </>
  )
}
