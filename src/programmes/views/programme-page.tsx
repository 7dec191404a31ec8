import { paths as coursePaths } from '../../courses/index.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Aside, Band, CardList, Columns, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised, LocalisedParagraphs } from '../../design/localised.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { PrintedFrom } from '../../design/page/printed-from.tsx'
import { Quiet } from '../../design/text.tsx'
import { longDate, weekdayAndDate } from '../../platform/dates.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { capital } from '../../platform/plain-text.ts'
import type { Guide } from '../guide/parts.ts'
import { paths } from '../paths.ts'
import type { Programme } from '../rules.ts'
import type { Said } from '../said.ts'
import { texts } from '../texts.ts'
import { Spread } from './spread.tsx'

type Run = {
  courseSlug: string
  slug: string
  title: LocalisedText
  startsAt: Date
  municipalityName: string
  serviceName: string
  isDigital: boolean
}
type Props = {
  here: Here
  programme: Programme
  runs: Run[]
  said: Said | undefined
  guide: Guide | undefined
  /** The health regions, in their order. */
  regions: string[]
}

/** A programme: what it is and for whom, when it is held next, where it is found, and its guide. */
export const programmePage = (props: Props) => {
  const { here, programme, regions } = props
  const t = texts[here.locale]
  const title = inLanguage(programme.title, here.locale).text
  return (
    <Page here={here} title={title} description={inLanguage(programme.summary, here.locale).text}>
      <PageHead
        here={here}
        title={<Localised here={here} text={programme.title} />}
        ingress={<Localised here={here} text={programme.summary} />}
        trail={[{ title: t.title, href: to(here, paths.programmes) }, { title }]}
      />
      <Band tight>
        <Stack gap="large">
          <Columns>
            <Stack gap="large">
              <Section>
                <h2>{t.about}</h2>
                <LocalisedParagraphs here={here} text={programme.about} />
              </Section>
              <ComingDates {...props} />
              <WhatWasSaid {...props} />
            </Stack>
            <Aside label={t.guide}>
              <GuideCard {...props} />
            </Aside>
          </Columns>
          <Spread here={here} sites={programme.sites} name={title} regions={regions} />
          <p class="no-print">
            <Link href={`/api/v1/programmes/${programme.id}`}>{t.data}</Link>
          </p>
          <PrintedFrom here={here} />
        </Stack>
      </Band>
    </Page>
  )
}

const shown = 6

const ComingDates = ({ here, runs }: Props) => {
  const t = texts[here.locale]
  const rest = runs.slice(shown)
  return (
    <Section>
      <h2>{t.comingDates}</h2>
      {runs.length === 0 ? (
        <>
          <p>
            {t.noDates} {t.noDatesHelp}
          </p>
          <p>
            <Link href={to(here, '/behov')}>{t.reportNeed}</Link>
          </p>
        </>
      ) : (
        <Dates here={here} runs={runs.slice(0, shown)} />
      )}
      {rest.length > 0 && (
        <Details summary={t.more(rest.length)}>
          <Dates here={here} runs={rest} />
        </Details>
      )}
    </Section>
  )
}

const Dates = ({ here, runs }: Pick<Props, 'here' | 'runs'>) => (
  <CardList>
    {runs.map(({ courseSlug, slug, title, startsAt, isDigital, municipalityName, serviceName }) => (
      <Card as="li" gap="tiny">
        <h3>
          <Link class="card-link" href={to(here, coursePaths.run(courseSlug, slug))}>
            {capital(weekdayAndDate(startsAt, here.locale))}
          </Link>
        </h3>
        <p>
          {isDigital ? texts[here.locale].digital : municipalityName} · <Localised here={here} text={title} />
        </p>
        <Quiet small>{serviceName}</Quiet>
      </Card>
    ))}
  </CardList>
)

const WhatWasSaid = ({ here, said }: Props) => {
  const t = texts[here.locale].said
  if (!said) return null
  const { sentence, path } = said
  return (
    <Section>
      <h2>{t.title}</h2>
      <p>
        {sentence.figure && <strong>{sentence.figure}</strong>} {sentence.text}
      </p>
      <p>
        <Link href={to(here, path)}>{t.all}</Link>
      </p>
    </Section>
  )
}

const GuideCard = ({ here, programme, guide }: Props) => {
  const t = texts[here.locale]
  return (
    <Card as="section" tone="sand">
      <h2>{t.guide}</h2>
      {guide ? (
        <>
          <p>{t.guideIs(String(guide.version), longDate(guide.issuedAt, here.locale))}</p>
          {guide.version > 1 && (
            <p>
              {t.guideIsNew} <Localised here={here} text={guide.changed} />
            </p>
          )}
          <Quiet>{t.guideFollows}</Quiet>
        </>
      ) : (
        programme.guideVersion && <p>{t.guideVersion(programme.guideVersion)}</p>
      )}
      <ButtonLink kind="secondary" href={to(here, `/plan/ny?programme=${programme.id}`)}>
        {t.startPlan}
      </ButtonLink>
    </Card>
  )
}
