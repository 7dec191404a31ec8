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
      {here.demo && <p class="demo-line no-print">{t.demo}</p>}
      <div class="wrap">
        <Link class="brand" href={to(here, '/')}>
          <Mark />
          <span>Mestring</span>
        </Link>
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
