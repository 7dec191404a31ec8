import type { ComponentChildren } from 'preact'
import type { FieldError } from '../../platform/form.ts'
import type { Here } from '../here.ts'
import { DrawnIcons } from '../icon/icon.tsx'
import { Link } from '../link.tsx'
import { texts } from '../texts.ts'
import { ErrandFooter, Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { ErrandHeader, Header, type MenuItem } from './header.tsx'

type PageProps = {
  here: Here
  /** What the page is about; the browser's tab adds the name of the site. */
  title: string
  description?: string | undefined
  /** Where in the main menu this page belongs. */
  current?: MenuItem | undefined
  /** What a form on the page got wrong: the tab's title then says so first. */
  errors?: FieldError[] | undefined
  /** One person's own page: search engines stay out, and no address is repeated in the head. */
  isPrivate?: boolean | undefined
  /** One errand, come to by a link of one's own: no menu to go astray in, and a short foot. */
  isErrand?: boolean | undefined
  /** More for `<head>`: feeds, structured data. */
  head?: ComponentChildren
  stickyBar?: ComponentChildren
  children: ComponentChildren
}

/** Every page: the head, the header with menu and languages, the content, and the footer. */
export const Page = (page: PageProps) => {
  const { here, title, errors, current, isErrand, head, stickyBar, children, ...about } = page
  const t = texts[here.locale]
  return (
    <html lang={here.locale} data-color-scheme="auto">
      <Head here={here} title={errors?.length ? `${t.error} ${title}` : title} {...about}>
        {head}
      </Head>
      <body>
        <DrawnIcons.Provider value={new Set()}>
          <Link class="ds-skip-link" href="#content">
            {t.skip}
          </Link>
          {isErrand ? <ErrandHeader here={here} /> : <Header here={here} current={current} />}
          <main id="content" tabIndex={-1}>
            {children}
            {stickyBar}
          </main>
          {isErrand ? <ErrandFooter here={here} /> : <Footer here={here} />}
        </DrawnIcons.Provider>
      </body>
    </html>
  )
}
