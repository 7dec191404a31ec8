import type { ComponentChildren } from 'preact'
import { type Here, to } from '../here.ts'
import { Link } from '../link.tsx'
import { Mark } from '../mark.tsx'
import { texts } from '../texts.ts'
import { LanguageLinks } from './languages.tsx'

export const Footer = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  return (
    <footer class="site-footer no-print">
      <div class="wrap stack" data-gap="medium">
        <p class="brand">
          <Mark />
          <span>Mestring</span>
        </p>
        <div class="grid">
          <Links title={t.help}>
            <FooterLink href={to(here, '/behov')}>{t.reportNeed}</FooterLink>
            <FooterLink href={to(here, '/tjenester')}>{t.nearestService}</FooterLink>
            <FooterLink href={to(here, '/konsepter')}>{t.programmes}</FooterLink>
          </Links>
          <Links title={t.about}>
            <FooterLink href={to(here, '/om')}>{t.howCoursesAreMade}</FooterLink>
            <FooterLink href={to(here, '/evaluering/tall')}>{t.participantsSay}</FooterLink>
            <FooterLink href={to(here, '/personvern')}>{t.privacy}</FooterLink>
            <FooterLink href={to(here, '/tilgjengelighet')}>{t.accessibility}</FooterLink>
            <FooterLink href={to(here, '/api')}>{t.openData}</FooterLink>
          </Links>
          <section class="stack" data-gap="tiny">
            <h2>{t.language}</h2>
            <LanguageLinks here={here} />
          </section>
        </div>
      </div>
    </footer>
  )
}

/** For somebody with one errand: what becomes of what they give, and no more. */
export const ErrandFooter = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  return (
    <footer class="site-footer no-print">
      <div class="wrap">
        <ul>
          <FooterLink href={to(here, '/personvern')}>{t.privacy}</FooterLink>
          <FooterLink href={to(here, '/tilgjengelighet')}>{t.accessibility}</FooterLink>
        </ul>
      </div>
    </footer>
  )
}

const Links = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="stack" data-gap="tiny">
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
)

const FooterLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <li>
    <Link class="plain-link" href={href}>
      {children}
    </Link>
  </li>
)
