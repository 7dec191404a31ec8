import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Rows } from '../../design/rows.tsx'
import { Quiet } from '../../design/text.tsx'
import { servicePaths } from '../../organisations/index.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import type { Results } from '../asking/shapes.ts'
import { servicesIn } from '../findings/beside.ts'
import { isAnythingTold } from '../findings/headline.ts'
import { paths } from '../paths.ts'
import type { Period } from '../protection/tables.ts'
import { texts } from '../texts.ts'
import { answeredInWords } from '../words/answered.ts'
import { BesideTheCountry } from './beside.tsx'
import { ResultsBody } from './body.tsx'
import { NothingYet } from './empty.tsx'
import { Periods, ResultsFrame } from './frame.tsx'
import { TakeAlong } from './take-along.tsx'

type ServiceProps = {
  here: Here
  service: { slug: string; name: string }
  results: Results
  nation: Results
  /** The courses that are evaluated. */
  courses: { slug: string; title: LocalisedText }[]
}

/** All courses of a service together, beside the country. */
export const serviceResultsPage = ({ here, service, results, nation, courses }: ServiceProps) => {
  const { locale } = here
  const t = texts[locale]
  return (
    <ResultsFrame
      here={here}
      title={t.pool.service}
      ingress={`${service.name}. ${answeredInWords(results, locale)}`}
      trail={[
        { title: service.name, href: to(here, servicePaths.service(service.slug)) },
        { title: t.crumb },
      ]}
      isPrivate
      nav={<YearsOf here={here} results={results} hrefOf={(period) => paths.service(service.slug, period)} />}
    >
      {isAnythingTold(results) ? (
        <>
          <ResultsBody here={here} results={results}>
            <BesideTheCountry here={here} own={results} pool={nation} />
          </ResultsBody>
          <TakeAlong here={here} page={paths.service(service.slug)} period={results.period} />
        </>
      ) : (
        <NothingYet here={here} results={results} />
      )}
      <LinksTo
        here={here}
        title={t.pool.courses}
        links={courses.map(({ slug, title }) => ({
          title: inLanguage(title, locale).text,
          path: paths.course(slug),
        }))}
      />
    </ResultsFrame>
  )
}

type PoolProps = {
  here: Here
  title: string
  trail: { title: string; href?: string }[]
  results: Results
  isPrivate?: boolean
  hrefOf: (period: Period) => string
  /** Pools beside or below this one. */
  links?: { heading: string; links: { title: string; path: string }[] }[]
}

/** Services that are counted together: a programme, a region, the country. */
export const poolPage = ({
  here,
  title,
  trail,
  results,
  isPrivate = false,
  hrefOf,
  links = [],
}: PoolProps) => {
  const t = texts[here.locale]
  const isTold = isAnythingTold(results)
  const services = servicesIn(results)
  return (
    <ResultsFrame
      here={here}
      title={title}
      ingress={
        isTold
          ? `${answeredInWords(results, here.locale)} ${services > 0 ? t.pool.nationText(services) : ''}`
          : undefined
      }
      trail={trail}
      isPrivate={isPrivate}
      nav={<YearsOf here={here} results={results} hrefOf={hrefOf} />}
    >
      {isTold ? (
        <>
          <ResultsBody here={here} results={results} />
          <Quiet>{t.pool.notCompared}</Quiet>
          <TakeAlong here={here} page={hrefOf('all')} period={results.period} />
        </>
      ) : (
        <p>{t.empty.pool}</p>
      )}
      {links.map(({ heading, links }) => (
        <LinksTo here={here} title={heading} links={links} />
      ))}
    </ResultsFrame>
  )
}

type LinksProps = { here: Here; title: string; links: { title: string; path: string }[] }

const LinksTo = ({ here, title, links }: LinksProps) =>
  links.length === 0 ? null : (
    <Section printed={false}>
      <h2>{title}</h2>
      <Rows
        label={title}
        rows={links.map((link) => ({ title: <Link href={to(here, link.path)}>{link.title}</Link> }))}
      />
    </Section>
  )

type YearsProps = { here: Here; results: Results; hrefOf: (period: Period) => string }

const YearsOf = ({ here, results: { periods, period }, hrefOf }: YearsProps) => (
  <Periods here={here} periods={periods} period={period} hrefOf={(one) => to(here, hrefOf(one))} />
)
