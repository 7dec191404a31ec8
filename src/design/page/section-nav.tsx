import { Link } from '../link.tsx'

type SectionLink = { title: string; href: string; isHere: boolean }

/** The pages that belong together, a row of them under the breadcrumb; on a phone the row breaks. */
export const SectionNav = ({ label, links }: { label: string; links: SectionLink[] }) => (
  <nav class="section-nav no-print" aria-label={label}>
    <ul class="menu">
      {links.map(({ title, href, isHere }) => (
        <li>
          <Link class="menu-link" href={href} current={isHere ? 'page' : undefined}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
