import { ButtonLink } from '../../design/button.tsx'
import { DoorCard } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { dateAndTime } from '../../platform/dates.ts'
import { paths } from '../paths.ts'
import type { Mail } from '../read-mail.ts'
import { texts } from '../texts.ts'

/** All mails, newest first. */
export function mailboxPage({ here, mails }: { here: Here; mails: Mail[] }) {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} isPrivate>
      <PageHead here={here} title={t.title} ingress={mails.length > 0 ? t.ingress : t.empty} />
      <Band>{mails.length > 0 ? <Mails here={here} mails={mails} /> : <FindCourse here={here} />}</Band>
    </Page>
  )
}

const Mails = ({ here, mails }: { here: Here; mails: Mail[] }) => (
  <CardList>
    {mails.map(({ name, subject, to: recipient, writtenAt }) => (
      <DoorCard
        href={to(here, paths.mail(name))}
        title={subject}
        text={`${recipient}, ${dateAndTime(writtenAt, here.locale)}`}
      />
    ))}
  </CardList>
)

const FindCourse = ({ here }: { here: Here }) => (
  <p>
    <ButtonLink href={to(here, '/kurs')}>{texts[here.locale].findCourse}</ButtonLink>
  </p>
)
