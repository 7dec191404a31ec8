import type { Here } from '../here.ts'
import { Icon } from '../icon/icon.tsx'
import { Link } from '../link.tsx'
import { texts } from '../texts.ts'

/** A page on the way here. The last one is this page, and has no address. */
export type Crumb = { title: string; href?: string | undefined }

export const Breadcrumb = ({ here, trail }: { here: Here; trail: Crumb[] }) => (
  <nav class="breadcrumb no-print" aria-label={texts[here.locale].youAreHere}>
    <ol>
      {trail.map(({ title, href }) => (
        <li>{href ? <Above href={href}>{title}</Above> : <span aria-current="page">{title}</span>}</li>
      ))}
    </ol>
  </nav>
)

const Above = ({ href, children }: { href: string; children: string }) => (
  <>
    <Link href={href}>{children}</Link>
    <Icon name="next" />
  </>
)
