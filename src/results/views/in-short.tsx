import { Notice } from '../../design/card.tsx'
import { Checklist } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import type { Results } from '../asking/shapes.ts'
import { texts } from '../texts.ts'
import { inShort } from '../words/in-short.ts'
import { Said } from './said.tsx'

/** What the page says, and what it doesn't, in three sentences. */
export const InShort = ({ here, results }: { here: Here; results: Results }) => {
  const sentences = inShort(results, here.locale)
  if (sentences.length === 0) return null
  return (
    <Notice title={texts[here.locale].inShort}>
      <Checklist items={sentences.map((sentence) => <Said sentence={sentence} />)} />
    </Notice>
  )
}
