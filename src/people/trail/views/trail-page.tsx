import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Row, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { Rows } from '../../../design/rows.tsx'
import { dateAndTime } from '../../../platform/dates.ts'
import type { Subject } from '../../my-page-parts.ts'
import { paths } from '../../paths.ts'
import { rolesInWords } from '../../role-words.ts'
import type { Entry, Trail } from '../entries.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  trail: Trail
  entries: Entry[]
  wordsOf: (what: string) => string
  subjectOf: (entry: Entry) => Omit<Subject, 'id'> | undefined
  /** The entry before which there are more. */
  older: string | undefined
  isFirst: boolean
}

/** What was done and seen in a unit, newest first. */
export const trailPage = ({ here, trail, entries, wordsOf, subjectOf, older, isFirst }: Props) => {
  const t = texts[here.locale]
  const name = trail.name ?? t.system
  return (
    <Page here={here} title={`${t.title}: ${name}`} isPrivate>
      <Band tight>
        <Stack gap="medium">
          <PageTitle above={t.title} title={name} ingress={t.ingress} />
          {entries.length === 0 && <p>{t.nothing}</p>}
          {entries.length > 0 && (
            <Rows
              label={t.title}
              rows={entries.map((entry) => ({
                title: wordsOf(entry.what),
                text: [entry.who, ...rolesOf(entry, here), dateAndTime(entry.at, here.locale)].join(', '),
                aside: <About here={here} subject={subjectOf(entry)} />,
              }))}
            />
          )}
          <Row apart>
            <ButtonLink
              kind="secondary"
              icon="download"
              href={to(here, paths.trailFile(trail.slug))}
              download
            >
              {t.download}
            </ButtonLink>
            <Row>
              {!isFirst && <Link href={to(here, paths.trail(trail.slug))}>{t.newest}</Link>}
              {older && <Link href={to(here, paths.trail(trail.slug, older))}>{t.older}</Link>}
            </Row>
          </Row>
        </Stack>
      </Band>
    </Page>
  )
}

const rolesOf = ({ role }: Entry, { locale }: Here) => (role === 'none' ? [] : [rolesInWords(locale, role)])

const About = ({ here, subject }: { here: Here; subject: Omit<Subject, 'id'> | undefined }) => {
  if (!subject) return null
  return subject.path ? (
    <Link href={to(here, subject.path)}>{subject.name}</Link>
  ) : (
    <span>{subject.name}</span>
  )
}
