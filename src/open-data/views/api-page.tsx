import { CodeBlock } from '../../design/code-block.tsx'
import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Table } from '../../design/table.tsx'
import type { Operation } from '../operations.ts'
import { texts } from '../texts.ts'
import { OperationCard } from './operation.tsx'

type Props = { here: Here; operations: Operation[]; answer: object }

/** The open data, for whoever builds with it: the operations of the API, the feeds and the formats. */
export const apiPage = ({ here, operations, answer }: Props) => {
  const t = texts[here.locale]
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  return (
    <Page here={here} title={t.title} description={t.ingress}>
      <PageHead
        here={here}
        title={t.title}
        ingress={t.ingress}
        trail={[{ title: t.home, href: to(here, '/') }, { title: t.title }]}
      />
      <Band tight>
        <Stack gap="large">
          <Section>
            <h2>{t.tryIt}</h2>
            <p>{t.noKey}</p>
            <CodeBlock
              label={t.tryIt}
            >{`curl '${here.baseUrl}/api/v1/runs?municipality=1804&size=1'`}</CodeBlock>
            <Details summary={t.answer}>
              <CodeBlock label={t.answer}>{JSON.stringify(answer, null, 2)}</CodeBlock>
            </Details>
            <p>
              {t.openApiBefore} <Link href="/api/openapi.json">/api/openapi.json</Link>
            </p>
          </Section>
          <Formats here={here} />
          {tags.map((tag) => (
            <Section id={tag}>
              <h2>{t.tags[tag] ?? tag}</h2>
              {tag === 'registrations' && (
                <CodeBlock label={t.signUpExample}>{signUpWith(here.baseUrl)}</CodeBlock>
              )}
              {operations
                .filter((operation) => operation.tag === tag)
                .map((operation) => (
                  <OperationCard here={here} operation={operation} />
                ))}
            </Section>
          ))}
          <Section>
            <h2>{t.rules}</h2>
            {t.ruleList.map((rule) => (
              <p>{rule}</p>
            ))}
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}

const signUpWith = (baseUrl: string): string => `curl '${baseUrl}/api/v1/runs/1/registrations' \\
  -H 'content-type: application/json' \\
  -H 'idempotency-key: 7d1f6f0e' \\
  -d '{
    "contact": { "name": "Kari Eksempel", "email": "kari@example.no", "language": "nb" },
    "party": [{ "role": "patient" }, { "role": "next-of-kin" }]
  }'`

const Formats = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  const row = (path: string, words: string, standard: string) => [
    <Link href={path}>{path}</Link>,
    words,
    standard,
  ]
  return (
    <Section>
      <h2>{t.formats}</h2>
      <p>{t.formatsAbout}</p>
      <Table
        caption={t.formats}
        captionUnseen
        columns={[{ heading: t.address }, { heading: t.what }, { heading: t.standard }]}
        rows={[
          row(to(here, '/kurs.ics'), t.calendar, 'iCalendar (RFC 5545)'),
          row(to(here, '/kurs.atom'), t.feed, 'Atom (RFC 4287)'),
          row('/fhir/metadata', t.fhir, 'FHIR R4, no-basis'),
          row('/api/dcat', t.dcat, 'DCAT-AP-NO 3'),
          row('/sitemap.xml', t.sitemap, 'sitemaps.org'),
        ]}
      />
      <p>{t.linkedData}</p>
    </Section>
  )
}
