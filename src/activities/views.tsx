import { crumbOfRuns, pagesOfRun } from '../courses/index.ts'
import { ButtonLink } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Fact, FactList } from '../design/facts.tsx'
import { type Here, to } from '../design/here.ts'
import { Band, Row, Section, Stack } from '../design/layout.tsx'
import { Link } from '../design/link.tsx'
import { Breadcrumb } from '../design/page/breadcrumb.tsx'
import { Page } from '../design/page/page.tsx'
import { PageTitle } from '../design/page/page-head.tsx'
import { SectionNav } from '../design/page/section-nav.tsx'
import { Table } from '../design/table.tsx'
import { Quiet } from '../design/text.tsx'
import { daysInWords, longDate } from '../platform/dates.ts'
import { inLanguage } from '../platform/localised.ts'
import type { StaffedRun } from '../registrations/index.ts'
import type { HelpList, Listed } from './help-list.ts'
import { paths } from './paths.ts'
import type { Condition, RuleSet } from './rules.ts'
import { texts } from './texts.ts'
import { conditionInWords, nameInWords, roleInWords } from './words.ts'

type Props = { here: Here; run: StaffedRun; list: HelpList }

/** Which conditions each participant meets, for whoever registers in the hospital's own system. */
export const helpListPage = ({ here, run, list }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(run.title, here.locale).text
  return (
    <Page here={here} title={t.title} isPrivate>
      <Band tight>
        <Stack gap="medium">
          <Breadcrumb here={here} trail={[crumbOfRuns(here), { title: t.title }]} />
          <SectionNav {...pagesOfRun(run, here)} />
          <PageTitle
            above={`${title} · ${daysInWords(run.sessions, here.locale)}`}
            title={t.title}
            ingress={t.ingress}
          />
          {list.rules ? <Source here={here} rules={list.rules} /> : <p>{t.noRules}</p>}
          {list.rules?.needsHospital && !list.teaching.isHospital && <p>{t.municipal}</p>}
          {list.ofRun.length > 0 && (
            <Section>
              <h2>{t.run}</h2>
              <Conditions here={here} conditions={list.ofRun} />
            </Section>
          )}
          <Section>
            <h2>{t.people}</h2>
            {list.people.length === 0 ? (
              <Quiet>{t.nobody}</Quiet>
            ) : (
              <People here={here} run={run} list={list} />
            )}
            <Quiet small>{t.counted}</Quiet>
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}

const Source = ({ here, rules }: { here: Here; rules: RuleSet }) => {
  const t = texts[here.locale]
  const day = (iso: string) => longDate(new Date(`${iso}T12:00:00Z`), here.locale)
  const source = t.source(rules.source, day(rules.readOn))
  return (
    <Card tone="sand" as="section" gap="small">
      <h2>{t.rules}</h2>
      <p>{rules.name}</p>
      <p>{rules.sourceUrl ? <Link href={rules.sourceUrl}>{source}</Link> : source}</p>
      <p>
        {rules.validTo ? t.fromTo(day(rules.validFrom), day(rules.validTo)) : t.from(day(rules.validFrom))}
      </p>
      <p>
        <strong>{t.check}</strong>
      </p>
    </Card>
  )
}

const Conditions = ({ here, conditions }: { here: Here; conditions: Condition[] }) => {
  const t = texts[here.locale]
  return (
    <FactList>
      {conditions.map((one) => (
        <Fact icon={one.met ? 'check' : 'cross'} label={one.met ? t.met : t.unmet}>
          {conditionInWords(one, here.locale)}
        </Fact>
      ))}
    </FactList>
  )
}

const People = ({ here, run, list }: Props) => {
  const t = texts[here.locale]
  const { who, role, days, percent, result } = t.columns
  return (
    <>
      <Row>
        <ButtonLink icon="download" href={to(here, paths.csv(run.courseSlug, run.slug))} download>
          {t.csv}
        </ButtonLink>
      </Row>
      <Table
        caption={t.people}
        captionUnseen
        columns={[
          { heading: who },
          { heading: result },
          { heading: percent, number: true },
          { heading: days, number: true },
          { heading: role },
        ]}
        rows={list.people.map((one) => [
          nameInWords(one, here.locale),
          list.rules && <Result here={here} one={one} />,
          `${one.percent}\u00a0%`,
          `${one.days.length}/${run.sessions.length}`,
          roleInWords(one.role, here.locale),
        ])}
      />
    </>
  )
}

const Result = ({ here, one: { unmet } }: { here: Here; one: Listed }) => {
  const t = texts[here.locale]
  if (unmet.length === 0) return <strong>{t.allMet}</strong>
  return <>{t.lacks(unmet.map(({ kind }) => t.missing[kind]).join(', '))}</>
}
