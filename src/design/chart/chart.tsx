import type { ComponentChildren } from 'preact'
import { Details } from '../details.tsx'
import type { Here } from '../here.ts'
import { Table } from '../table.tsx'
import { texts } from '../texts.ts'

type TableProps = {
  here: Pick<Here, 'locale'>
  caption: string
  columns: { heading: ComponentChildren; number?: boolean }[]
  rows: ComponentChildren[][]
}

/** What a drawing says in a sentence, the drawing, and the same numbers as a table. */
export const Chart = ({ says, children }: { says: ComponentChildren; children: ComponentChildren }) => (
  <figure class="chart stack">
    <figcaption>{says}</figcaption>
    {children}
  </figure>
)

/** The numbers of a drawing, for whoever would rather read them, folded under it. */
export const ChartTable = ({ here, caption, columns, rows }: TableProps) => (
  <Details summary={texts[here.locale].sameAsTable} printed>
    <Table caption={caption} captionUnseen columns={columns} rows={rows} />
  </Details>
)
