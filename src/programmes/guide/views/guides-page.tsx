import { type Here, to } from '../../../design/here.ts'
import { Band } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Localised } from '../../../design/localised.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Table } from '../../../design/table.tsx'
import type { LocalisedText } from '../../../platform/localised.ts'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'

type Row = { slug: string; title: LocalisedText; newest: number | null; draft: number | null }

/** Every guide, for those who write them. */
export const guidesPage = ({ here, programmes }: { here: Here; programmes: Row[] }) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.guides} isPrivate>
      <PageHead here={here} title={t.guides} ingress={t.guidesText} />
      <Band tight>
        <Table
          caption={t.guides}
          captionUnseen
          columns={[{ heading: t.programme }, { heading: t.newest, number: true }, { heading: t.draft }]}
          rows={programmes.map(({ slug, title, newest, draft }) => [
            <Link href={to(here, paths.guide(slug))}>
              <Localised here={here} text={title} />
            </Link>,
            newest ?? t.noGuide,
            draft === null ? '' : t.draftOf(draft),
          ])}
        />
      </Band>
    </Page>
  )
}
