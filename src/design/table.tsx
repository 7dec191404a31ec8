import type { ComponentChildren } from 'preact'

type Column = { heading: ComponentChildren; number?: boolean }
type Props = { caption: string; columns: Column[]; rows: ComponentChildren[][]; captionUnseen?: boolean }

/** Figures or facts in rows. The first cell of a row names it. Scrolls by itself when the screen is narrow. */
export const Table = ({ caption, columns, rows, captionUnseen }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
  <section class="table-scroll" tabIndex={0} aria-label={caption}>
    <table class="ds-table">
      <caption class={captionUnseen ? 'ds-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ heading, number }) => (
            <th scope="col" class={number ? 'number' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>{cells.map((cell, at) => tableCell(cell, at === 0, columns[at]?.number))}</tr>
        ))}
      </tbody>
    </table>
  </section>
)

function tableCell(cell: ComponentChildren, first: boolean, number: boolean | undefined) {
  if (first) return <th scope="row">{cell}</th>
  return <td class={number ? 'number' : undefined}>{cell}</td>
}
