import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Table } from '../../design/table.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import type { Seated, StaffedRun } from '../../registrations/index.ts'
import { paths, withoutTitle } from '../paths.ts'
import { texts } from '../print-texts.ts'
import { texts as words } from '../texts.ts'
import { RunFrame, runInWords } from './frame.tsx'

type Attendee = Seated & { days: number[] }
type Props = { here: Here; run: StaffedRun; people: Attendee[] }

/** What can be printed for a run: lists before, certificates after. */
export const printsPage = ({ here, run, people }: Props) => {
  const t = texts[here.locale]
  const up = {
    title: words[here.locale].sessions.title,
    href: to(here, paths.sessions(run.courseSlug, run.slug)),
  }
  const file = (what: string) => to(here, paths.print(run.courseSlug, run.slug, what))
  return (
    <RunFrame here={here} title={t.title} run={run} above={[up]}>
      <PageTitle above={runInWords(run, here)} title={t.title} ingress={t.ingress} />
      <Section>
        <h2>{t.lists}</h2>
        <Row>
          <ButtonLink kind="secondary" icon="download" href={file('navneliste')} download>
            {t.nameList}
          </ButtonLink>
          <ButtonLink kind="secondary" icon="download" href={file('underskriftsliste')} download>
            {t.signIn}
          </ButtonLink>
          <ButtonLink kind="secondary" icon="download" href={file('navneskilt')} download>
            {t.nameTags}
          </ButtonLink>
        </Row>
      </Section>
      <Section>
        <h2>{t.certificates}</h2>
        <p>{t.certificatesText}</p>
        <Certificates here={here} run={run} people={people} />
      </Section>
    </RunFrame>
  )
}

const Certificates = ({ here, run, people }: Props) => {
  const t = texts[here.locale]
  const came = people.filter(({ days }) => days.length > 0)
  const named = came.filter(({ name }) => name)
  if (came.length === 0) return <Quiet>{t.nobodyYet}</Quiet>
  if (named.length === 0) return <Quiet>{t.namesGone}</Quiet>
  const all = paths.print(run.courseSlug, run.slug, 'kursbekreftelser')
  return (
    <>
      <Row>
        <ButtonLink icon="download" href={to(here, all)} download>
          {t.allInOne}
        </ButtonLink>
        <ButtonLink kind="tertiary" href={to(here, withoutTitle(all))} download>
          {t.allWithout}
        </ButtonLink>
      </Row>
      <Table
        caption={t.certificates}
        captionUnseen
        columns={[{ heading: t.who }, { heading: t.attended }, { heading: 'PDF' }]}
        rows={named.map((one) => [
          one.name,
          t.attendedOf(one.days.length, run.sessions.length),
          <Downloads here={here} run={run} one={one} />,
        ])}
      />
    </>
  )
}

const Downloads = ({ here, run, one }: { here: Here; run: StaffedRun; one: Attendee }) => {
  const t = texts[here.locale]
  const path = paths.certificate(run.courseSlug, run.slug, one.registration, one.member)
  return (
    <Row>
      <Link href={to(here, path)} download>
        {t.withTitle}
        <Unseen>, {one.name}</Unseen>
      </Link>
      <Link href={to(here, withoutTitle(path))} download>
        {t.withoutTitle}
        <Unseen>, {one.name}</Unseen>
      </Link>
    </Row>
  )
}
