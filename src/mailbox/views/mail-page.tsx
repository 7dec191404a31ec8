import { type Here, to } from '../../design/here.ts'
import { Band, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { SummaryList } from '../../design/summary-list.tsx'
import { dateAndTime } from '../../platform/dates.ts'
import { paths } from '../paths.ts'
import type { Mail } from '../read-mail.ts'
import { texts } from '../texts.ts'
import { MailText } from './mail-text.tsx'

/** One mail: its text with links that work, its attachments, and the way to see it as a mail program shows it. */
export function mailPage({ here, mail }: { here: Here; mail: Mail }) {
  const t = texts[here.locale]
  const trail = [{ title: t.title, href: to(here, paths.mailbox) }, { title: mail.subject }]
  return (
    <Page here={here} title={mail.subject} isPrivate>
      <PageHead here={here} title={mail.subject} trail={trail}>
        <SummaryList
          rows={[
            { question: t.to, answer: mail.to },
            { question: t.written, answer: dateAndTime(mail.writtenAt, here.locale) },
          ]}
        />
      </PageHead>
      <Band narrow>
        <Stack gap="medium">
          <Section>
            <h2>{t.message}</h2>
            <MailText text={mail.text} />
          </Section>
          <Attachments here={here} mail={mail} />
          <p>
            <Link href={paths.looks(mail.name)}>{t.looks}</Link>
          </p>
          <p>
            <Link href={paths.file(mail.name)}>{t.file}</Link>
          </p>
        </Stack>
      </Band>
    </Page>
  )
}

function Attachments({ here, mail }: { here: Here; mail: Mail }) {
  if (mail.attachments.length === 0) return null
  return (
    <Section>
      <h2>{texts[here.locale].attachments}</h2>
      <ul>
        {mail.attachments.map(({ filename }, number) => (
          <li>
            <Link href={paths.attachment(mail.name, number)}>{filename}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
