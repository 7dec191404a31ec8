import { locales, pathIn } from '../../platform/locale.ts'
import type { Here } from '../here.ts'
import { Link } from '../link.tsx'

const names = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** This page in each language, by the language's own name. */
export const LanguageLinks = ({ here }: { here: Here }) => (
  <ul>
    {locales.map((locale) => (
      <li>
        <Link
          class="plain-link"
          href={pathIn(locale, samePage(here.path))}
          hrefLang={locale}
          lang={locale}
          current={locale === here.locale ? 'true' : undefined}
        >
          {names[locale]}
        </Link>
      </li>
    ))}
  </ul>
)

/** An address that starts with two slashes would lead to another host. */
const samePage = (path: string): string => path.replace(/^[/\\]*/, '/')
