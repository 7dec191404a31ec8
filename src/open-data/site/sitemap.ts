import { locales, pathIn } from '../../platform/locale.ts'
import { xml } from '../../platform/xml.ts'

/** A page that everybody may find, in every language. */
export type PublicPage = { path: string; changedAt?: Date }

/**
 * The pages a sitemap file may hold: each is listed once a language, and the protocol allows 50 000 addresses and 50 MB.
 * Less than half of that, so that a file is made in a moment and can be kept.
 */
export const pagesInFile = 5_000

/** A sitemap (sitemaps.org): every page in every language, and in each the addresses of the others. */
export const sitemap = (pages: PublicPage[], baseUrl: string): string => `${declaration}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) => addressesOf(page, baseUrl)).join('\n')}
</urlset>
`

/** A list of sitemaps, for more pages than one may hold. */
export const sitemapIndex = (files: number, baseUrl: string): string => `${declaration}
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${Array.from({ length: files }, (_, i) => `<sitemap><loc>${xml(`${baseUrl}/sitemap-${i + 1}.xml`)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`

const declaration = '<?xml version="1.0" encoding="utf-8"?>'

function addressesOf({ path, changedAt }: PublicPage, baseUrl: string): string {
  const addresses = locales.map((locale) => ({ locale, url: xml(baseUrl + pathIn(locale, path)) }))
  const others = addresses
    .map(({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`)
    .join('')
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
  return addresses.map(({ url }) => `<url><loc>${url}</loc>${changed}${others}</url>`).join('\n')
}
