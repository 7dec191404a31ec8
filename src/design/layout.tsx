import type { ComponentChildren } from 'preact'

type Children = { children: ComponentChildren }

/** A strip across the page: on paper, or on sand. `tight` for inner pages, `narrow` for forms. */
export const Band = ({ children, tone, tight, narrow, label }: Children & BandLooks) => (
  <section class={words('band', tone === 'sand' && 'sand', tight && 'tight')} aria-label={label}>
    <div class={words('wrap', narrow && 'narrow')}>{children}</div>
  </section>
)
type BandLooks = {
  tone?: 'sand' | undefined
  tight?: boolean | undefined
  narrow?: boolean | undefined
  label?: string | undefined
}

/** One thing above the other. The gap is 0.4, 1, 1.5, 2 or 3.25 rem. */
export const Stack = ({ children, gap }: Children & { gap?: Gap }) => (
  <div class="stack" data-gap={gap}>
    {children}
  </div>
)
type Gap = 'tiny' | 'small' | 'medium' | 'large' | undefined

/** A part of a page with a heading of its own. */
export const Section = ({ children, id, printed = true }: Children & SectionLooks) => (
  <section class={words('stack', !printed && 'no-print')} id={id}>
    {children}
  </section>
)
type SectionLooks = { id?: string | undefined; printed?: boolean }

/** Small things beside each other; they wrap. */
export const Row = ({ children, apart }: Children & { apart?: boolean }) => (
  <div class={words('row', apart && 'apart')}>{children}</div>
)

/** A list of cards, as many in a row as there is room for. */
export const Grid = ({ children, wide }: Children & { wide?: boolean }) => (
  <ul class={words('grid', wide && 'wide')}>{children}</ul>
)

/** What one does first, then, and last: beside each other where there is room. */
export const Steps = ({ children }: Children) => <ol class="grid">{children}</ol>

/** A list of cards, one under the other. */
export const CardList = ({ children }: Children) => <ul class="stack plain">{children}</ul>

/** Main matter with something beside it on a wide screen. `beside` may stay in sight while the rest moves. */
export const Columns = ({ children, kind = 'aside' }: Children & { kind?: 'aside' | 'equal' | 'search' }) => (
  <div class={`columns ${kind}`}>{children}</div>
)

/** Beside the main matter, and in sight while that is read. `wideOnly`: the page says the same elsewhere on a phone. */
export const Aside = ({ children, label, wideOnly }: Children & { label: string; wideOnly?: boolean }) => (
  <aside class={words('beside', wideOnly && 'wide-only', 'no-print')} aria-label={label}>
    {children}
  </aside>
)

function words(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
