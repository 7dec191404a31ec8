import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Row, Stack } from '../../design/layout.tsx'
import { LineCard } from '../../design/line-card.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import { paths as builderPaths } from '../builder/paths.ts'
import { paths } from '../paths.ts'
import type { Listed } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  questionnaires: Listed[]
  mayReadIn: boolean
  mayBuild: boolean
  saved: string | undefined
}

/** Every questionnaire somebody may see: those for everybody first. */
export function listPage({ here, questionnaires, mayReadIn, mayBuild, saved }: Props) {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} isPrivate>
      <PageHead here={here} title={t.title} ingress={t.ingress}>
        <Row>
          {mayBuild && (
            <ButtonLink href={to(here, builderPaths.begin)} icon="plus">
              {t.make}
            </ButtonLink>
          )}
          {mayReadIn && (
            <ButtonLink href={to(here, paths.readIn)} kind="secondary">
              {t.readIn}
            </ButtonLink>
          )}
        </Row>
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          {saved && <SavedNote>{saved}</SavedNote>}
          {questionnaires.length === 0 ? (
            <Quiet>{t.none}</Quiet>
          ) : (
            <CardList>
              {questionnaires.map((one) => (
                <One here={here} one={one} />
              ))}
            </CardList>
          )}
        </Stack>
      </Band>
    </Page>
  )
}

function One({ here, one }: { here: Here; one: Listed }) {
  const t = texts[here.locale]
  const { id, title, serviceName, version, status, hasDraft } = one
  return (
    <LineCard
      title={
        <strong>
          <Link href={to(here, paths.one(id))}>
            <Localised here={here} text={title} />
          </Link>
        </strong>
      }
      text={[serviceName ?? t.everybodys, t.version(version, t.status[status])].join(' · ')}
    >
      {hasDraft && status !== 'draft' && <Tag>{t.hasDraft}</Tag>}
    </LineCard>
  )
}
