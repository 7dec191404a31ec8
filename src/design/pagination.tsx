import { ButtonLink } from './button.tsx'
import type { Here } from './here.ts'
import { texts } from './texts.ts'

type Props = {
  here: Pick<Here, 'locale'>
  page: number
  size: number
  total: number
  /** The address of a page of the list. */
  hrefOf: (page: number) => string
}

/** "Viser 11–20 av 43", and the way on and back. */
export const Pagination = ({ here, page, size, total, hrefOf }: Props) => {
  const t = texts[here.locale]
  const last = Math.max(1, Math.ceil(total / size))
  if (total === 0) return null
  return (
    <nav class="row no-print" aria-label={t.pages}>
      <span class="quiet">{t.showing((page - 1) * size + 1, Math.min(page * size, total), total)}</span>
      {page > 1 && (
        <ButtonLink kind="secondary" href={hrefOf(page - 1)} rel="prev">
          {t.previous}
        </ButtonLink>
      )}
      {page < last && (
        <ButtonLink kind="secondary" href={hrefOf(page + 1)} rel="next">
          {t.next}
        </ButtonLink>
      )}
    </nav>
  )
}
