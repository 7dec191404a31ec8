import { DoorCard } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Grid } from '../../design/layout.tsx'
import { Localised } from '../../design/localised.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Quiet } from '../../design/text.tsx'
import { inList } from '../../platform/dates.ts'
import { capital } from '../../platform/plain-text.ts'
import { paths } from '../paths.ts'
import { countsOf, type Programme, stages } from '../rules.ts'
import { texts } from '../texts.ts'

/** Every programme, and how far it is spread. */
export const listPage = ({ here, programmes }: { here: Here; programmes: Programme[] }) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} description={t.ingress}>
      <PageHead here={here} title={t.title} ingress={t.ingress} />
      <Band tight>
        {programmes.length === 0 ? (
          <Quiet>{t.none}</Quiet>
        ) : (
          <Grid wide>
            {programmes.map((programme) => (
              <Door here={here} programme={programme} />
            ))}
          </Grid>
        )}
      </Band>
    </Page>
  )
}

const Door = ({ here, programme: { slug, title, summary, sites } }: { here: Here; programme: Programme }) => {
  const t = texts[here.locale]
  const counts = countsOf(sites)
  const spread = stages
    .toReversed()
    .flatMap((stage) => (counts[stage] > 0 ? t.inList[stage](counts[stage]) : []))
  return (
    <DoorCard
      href={to(here, paths.programme(slug))}
      title={<Localised here={here} text={title} />}
      text={
        <>
          <Localised here={here} text={summary} />
          <br />
          <span class="small">{capital(inList(spread, here.locale))}</span>
        </>
      }
    />
  )
}
