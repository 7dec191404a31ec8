import type { Here } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { texts } from '../texts.ts'

/** Said once, after a form went well. */
export const SavedNotice = ({ here, saved }: { here: Here; saved: 'alone' | 'together' | undefined }) => {
  if (!saved) return null
  const t = texts[here.locale]
  return (
    <p role="status">
      <Icon name="check" /> <strong>{saved === 'together' ? t.savedBoth : t.saved}</strong>
    </p>
  )
}

/** Reads `?lagret=` of a page one came to by saving. */
export function savedIn(query: unknown): 'alone' | 'together' | undefined {
  const said = (query as { lagret?: unknown } | null)?.lagret
  if (said === 'ja') return 'alone'
  return said === 'sammen' ? 'together' : undefined
}

/** The page one comes to by saving. */
export const afterSaving = (path: string, together: boolean): string =>
  `${path}?lagret=${together ? 'sammen' : 'ja'}`
