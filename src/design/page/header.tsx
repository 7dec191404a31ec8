import { type Here, to } from '../here.ts'
import { Icon } from '../icon/icon.tsx'
import { Link } from '../link.tsx'
import { Mark } from '../mark.tsx'
import { texts } from '../texts.ts'
import { LanguageLinks } from './languages.tsx'

const menu = [
  { item: 'courses', path: '/kurs', word: 'findCourse' },
  { item: 'services', path: '/tjenester', word: 'services' },
] as const
export type MenuItem = (typeof menu)[number]['item']

export const Header = ({ here, current }: { here: Here; current: MenuItem | undefined }) => {
  const t = texts[here.locale]
  return (
    <header class="site-header">
      <DemoLine here={here} />
      <div class="wrap">
        <Brand here={here} />
        <nav aria-label={t.menu}>
          <ul class="menu">
            {menu.map(({ item, path, word }) => (
              <li>
                <Link class="menu-link" href={to(here, path)} current={item === current ? 'true' : undefined}>
                  {t[word]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <SignIn here={here} />
        <LanguageMenu here={here} />
      </div>
    </header>
  )
}

/** For somebody with one errand: whose page it is, and in which language. */
export const ErrandHeader = ({ here }: { here: Here }) => (
  <header class="site-header">
    <DemoLine here={here} />
    <div class="wrap">
      <Brand here={here} />
      <LanguageMenu here={here} />
    </div>
  </header>
)

const DemoLine = ({ here }: { here: Here }) =>
  here.demo ? <p class="demo-line no-print">{texts[here.locale].demo}</p> : null

const Brand = ({ here }: { here: Here }) => (
  <Link class="brand" href={to(here, '/')}>
    <Mark />
    <span>Mestring</span>
  </Link>
)

/** A quiet way in; on pages of the inside, the way to one's own page, which says who one is. */
const SignIn = ({ here }: { here: Here }) => (
  <p class="sign-in no-print">
    <Link class="menu-link" href={to(here, here.signedInAs ? '/min-side' : '/logg-inn')}>
      <Icon name="person" />
      {texts[here.locale][here.signedInAs ? 'myPage' : 'signIn']}
    </Link>
  </p>
)

/** Opens without script; a reader of another language knows it by the icon. */
const LanguageMenu = ({ here }: { here: Here }) => (
  <details class="language-menu no-print">
    <summary>
      <Icon name="language" />
      {texts[here.locale].language}
    </summary>
    <LanguageLinks here={here} />
  </details>
)
