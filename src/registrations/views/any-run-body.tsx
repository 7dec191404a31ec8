import { Checklist } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import { texts } from '../change-texts.ts'
import type { RunFacts } from '../run-facts.ts'
import type { Standing } from '../standing.ts'
import { whenAndWhere } from '../when.ts'

type Props = { here: Here; standing: Standing; others: RunFacts[] }

/** What "any date or place" means, and which there are. */
export const anyRunBody = ({ here, standing, others }: Props) => {
  const t = texts[here.locale].anyRun
  return (
    <>
      <p>{standing.anyRun ? t.offBody : t.body}</p>
      <Checklist items={[standing.run, ...others].map((run) => whenAndWhere(run, here.locale))} />
    </>
  )
}
