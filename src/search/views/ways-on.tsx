import { ButtonLink } from '../../design/button.tsx'
import { Card, Notice } from '../../design/card.tsx'
import { Fact, FactList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Columns, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { Quiet } from '../../design/text.tsx'
import { phoneAddress, phoneInGroups } from '../../organisations/index.ts'
import type { Read } from '../find.ts'
import { elsewhere } from '../paths.ts'
import type { WaysOn } from '../ways.ts'
import { waysTexts } from '../ways-texts.ts'
import { FewHits } from './hits.tsx'
import { needOf } from './need.ts'

type Props = { here: Here; result: Read; ways: WaysOn }

/** Nothing was found that the reader can join; it doesn't end here: the nearest there is, say that you need it, and whom to call. */
export const WaysOnFrom = ({ here, result, ways: { courses, service } }: Props) => {
  const t = waysTexts[here.locale]
  return (
    <>
      {courses && (
        <Section>
          <h2>{t.nearestFound}</h2>
          <Quiet>{t.ways[courses.how]}</Quiet>
          <FewHits here={here} where={result.where} items={courses.items} />
        </Section>
      )}
      <Columns kind="equal">
        <SayIt here={here} result={result} />
        <Talk here={here} result={result} service={service} />
      </Columns>
    </>
  )
}

const SayIt = ({ here, result }: Omit<Props, 'ways'>) => {
  const t = waysTexts[here.locale]
  const county = result.where.kind === 'known' ? result.where.municipality.countyName : undefined
  return (
    <Notice title={t.sayIt}>
      <p>{county ? t.sayItIn(county) : t.sayItAnywhere}</p>
      <ButtonLink href={to(here, elsewhere.reportNeed(needOf(result)))}>{t.say}</ButtonLink>
    </Notice>
  )
}

const Talk = ({ here, result, service }: Omit<Props, 'ways'> & Pick<WaysOn, 'service'>) => {
  const t = waysTexts[here.locale]
  const place = result.where.kind === 'known' ? result.where.municipality.name : ''
  return (
    <Card as="section">
      <h2>{t.talk}</h2>
      {service ? (
        <>
          <p>
            {service.nearness === 'nearest'
              ? t.talkNearest(service.name, place)
              : t.talkOwn(service.name, place)}
          </p>
          <FactList>
            {service.phone && (
              <Fact icon="phone" label={t.phone}>
                <Link href={phoneAddress(service.phone)}>{phoneInGroups(service.phone)}</Link>
                {service.openingHours && (
                  <>
                    {' · '}
                    <Localised here={here} text={service.openingHours} />
                  </>
                )}
              </Fact>
            )}
            {service.email && (
              <Fact icon="mail" label={t.email}>
                <Link href={`mailto:${service.email}`}>{service.email}</Link>
              </Fact>
            )}
          </FactList>
        </>
      ) : (
        <>
          <p>{t.talkSomewhere}</p>
          <ButtonLink kind="secondary" href={to(here, elsewhere.services)}>
            {t.findService}
          </ButtonLink>
        </>
      )}
    </Card>
  )
}
