import { Notice } from '../../design/card.tsx'
import { Checklist } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import type { Series } from '../asking/series-of.ts'
import type { Results } from '../asking/shapes.ts'
import { texts } from '../texts.ts'
import { inShort } from '../words/in-short.ts'
import { Said } from './said.tsx'

type Props = { here: Here; results: Results; series?: Series | undefined }

/** What the page says, and what it doesn't, in a few sentences. */
export const InShort = ({ here, results, series }: Props) => {
  const sentences = inShort(results, here.locale, series)
  if (sentences.length === 0) return null
  return (
    <Notice title={texts[here.locale].inShort}>
      <Checklist items={sentences.map((sentence) => <Said sentence={sentence} />)} />
    </Notice>
  )
}
