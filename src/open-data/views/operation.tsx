import { Card } from '../../design/card.tsx'
import type { Here } from '../../design/here.ts'
import { Table } from '../../design/table.tsx'
import { InLanguage, Quiet } from '../../design/text.tsx'
import type { Operation, Parameter } from '../operations.ts'
import { texts } from '../texts.ts'
import { inEnglish, wordsFor } from '../words.ts'

/** One operation: its address, what it answers, and its parameters. */
export const OperationCard = ({ here, operation }: { here: Here; operation: Operation }) => {
  const t = texts[here.locale]
  return (
    <Card as="article" gap="small">
      <h3>
        <code>{operation.name}</code>
      </h3>
      <p>
        <Words here={here} english={operation.summary} />
      </p>
      {operation.hasBody && <Quiet>{t.body}</Quiet>}
      {operation.parameters.length > 0 && (
        <Table
          caption={t.parametersOf(operation.name)}
          captionUnseen
          columns={[{ heading: t.parameter }, { heading: t.what }, { heading: t.values }]}
          rows={operation.parameters.map((parameter) => parameterCells(here, parameter))}
        />
      )}
    </Card>
  )
}

const parameterCells = (here: Here, { name, description, values, required }: Parameter) => [
  <code>{name}</code>,
  <>
    <Words here={here} english={description} /> {required && texts[here.locale].required}
  </>,
  <code>{values}</code>,
]

/** The document's own words are English; where we have them in the reader's language, those are shown. */
const Words = ({ here, english }: { here: Here; english: string }) => {
  const words = wordsFor(english, here.locale)
  if (words !== inEnglish) return <span>{words}</span>
  return (
    <InLanguage here={here} locale="en">
      {english}
    </InLanguage>
  )
}
