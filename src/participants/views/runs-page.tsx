import { type Here, to } from '../../design/here.ts'
import { Band, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Rows } from '../../design/rows.tsx'
import { daysInWords } from '../../platform/dates.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { listOwnRuns } from '../../registrations/index.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'

type OwnRun = Awaited<ReturnType<typeof listOwnRuns>>[number]
type Props = { here: Here; runs: OwnRun[] }

/** The runs of one's services, each with how full it is: the way to its participants. */
export const runsPage = ({ here, runs }: Props) => {
  const t = texts[here.locale].runs
  const upcoming = runs.filter(({ endsAt }) => endsAt > here.now)
  const past = runs.filter(({ endsAt }) => endsAt <= here.now).reverse()
  return (
    <Page here={here} title={t.title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.title} ingress={runs.length > 0 ? t.ingress : t.none} />
          <Runs here={here} heading={t.upcoming} runs={upcoming} />
          <Runs here={here} heading={t.past} runs={past} />
        </Stack>
      </Band>
    </Page>
  )
}

const Runs = ({ here, heading, runs }: Props & { heading: string }) =>
  runs.length === 0 ? null : (
    <Section>
      <h2>{heading}</h2>
      <Rows
        label={heading}
        rows={runs.map((run) => ({
          title: (
            <Link href={to(here, paths.list(run.courseSlug, run.slug))}>
              {inLanguage(run.title, here.locale).text} · {daysInWords(run.sessions, here.locale)}
            </Link>
          ),
          text: howFull(run, here),
        }))}
      />
    </Section>
  )

/** "Bodø · 8 av 12 plasser er tatt · 3 på venteliste". */
export function howFull({ municipalityName, fullness, cancelledAt }: OwnRun, { locale }: Here): string {
  const t = texts[locale]
  const { taken, capacity, shrinksTo, waiting } = fullness
  return [
    municipalityName,
    cancelledAt ? t.cancelled : t.taken(taken, shrinksTo ?? capacity),
    waiting > 0 && !cancelledAt && t.onList(waiting),
  ]
    .filter(Boolean)
    .join(' · ')
}
