import { Notice } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Columns, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Pagination } from '../../design/pagination.tsx'
import type { CourseSearchResult } from '../find.ts'
import type { Problem } from '../parse.ts'
import { elsewhere, paths } from '../paths.ts'
import { headingOf, titleOf } from '../sentences.ts'
import { texts } from '../texts.ts'
import type { WaysOn } from '../ways.ts'
import { waysTexts } from '../ways-texts.ts'
import { Chosen } from './chosen.tsx'
import { Filters } from './filters.tsx'
import { Hits } from './hits.tsx'
import { HitsMap } from './hits-map.tsx'
import { needOf } from './need.ts'
import { Notes } from './notes.tsx'
import { SearchBox } from './search-box.tsx'
import { Subscribe, Subscriptions } from './subscribe.tsx'
import { WaysOnFrom } from './ways-on.tsx'

type Props = { here: Here; result: CourseSearchResult; problems: Problem[]; ways: WaysOn | undefined }

/** Finding a course: what was asked, what was understood, and what there is. */
export const searchPage = ({ here, result, problems, ways }: Props) => {
  const t = texts[here.locale]
  return (
    <Page
      here={here}
      title={titleOf(result, here.locale)}
      description={t.description}
      current="courses"
      head={<Subscriptions here={here} search={result.search} />}
    >
      <SearchBox here={here} result={result} />
      <Band tight>
        <Stack gap="medium">
          <Stack gap="small">
            <PageTitle
              title={headingOf(result, here.locale)}
              ingress={ways && waysTexts[here.locale].notAlone}
            />
            <Notes here={here} result={result} problems={problems} found={!ways} />
            <Chosen here={here} search={result.search} />
          </Stack>
          {ways && <WaysOnFrom here={here} result={result} ways={ways} />}
          {result.total > 0 ? (
            <Found here={here} result={result} ways={ways} />
          ) : (
            <Subscribe here={here} search={result.search} />
          )}
        </Stack>
      </Band>
    </Page>
  )
}

/** The filters, the courses and the map. The list says all that the map shows. */
const Found = ({ here, result, ways }: Omit<Props, 'problems'>) => {
  const t = texts[here.locale]
  const { search, items, where, total } = result
  const from = (search.page - 1) * search.size + 1
  return (
    <Columns kind="search">
      <Filters here={here} result={result} />
      <Stack>
        <Hits here={here} where={where} items={items} from={from} />
        <Pagination
          here={here}
          page={search.page}
          size={search.size}
          total={total}
          hrefOf={(page) => to(here, paths.search({ ...search, page }))}
        />
        {!ways && (
          <Notice printed={false}>
            <p>
              <strong>{t.fitsNone}</strong>{' '}
              <Link href={to(here, elsewhere.reportNeed(needOf(result)))}>{t.reportNeed}</Link>
            </p>
          </Notice>
        )}
        <Subscribe here={here} search={search} />
      </Stack>
      <HitsMap here={here} where={where} items={items} from={from} />
    </Columns>
  )
}
