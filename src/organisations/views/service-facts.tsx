import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Quiet } from '../../design/text.tsx'
import { dayOf } from '../../platform/dates.ts'
import { paths } from '../paths.ts'
import type { CatchmentPart, Service } from '../queries.ts'
import { statusOn, webAddress } from '../rules.ts'
import { texts } from '../texts.ts'
import { catchmentInWords, dateInWords } from './words.ts'

type Props = { here: Here; service: Service }

/** That a service hasn't opened, or is closed and where to turn instead. */
export const NotRunning = ({ here, service }: Props) => {
  const t = texts[here.locale]
  const { openedOn, closedOn, municipalityName, municipalityNumber } = service
  const status = statusOn(service, dayOf(here.now))
  if (status === 'running') return null
  if (status === 'planned') {
    return <p>{openedOn ? t.opens(dateInWords(openedOn, here.locale)) : t.notYet}</p>
  }
  return (
    <p>
      <strong>{t.closed(dateInWords(closedOn ?? '', here.locale))}</strong>{' '}
      <Link href={to(here, paths.servicesNear(municipalityNumber))}>{t.closedHelp(municipalityName)}</Link>
    </p>
  )
}

/** Whom a service is for: counties, or municipalities by name. */
export const Catchment = ({ here, catchment }: { here: Here; catchment: CatchmentPart[] }) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.catchment}</h2>
      {catchment.length === 0 ? (
        <p>{t.coversNobody}</p>
      ) : (
        <>
          <p>{t.covers}</p>
          <ul>
            {catchmentInWords(catchment, here.locale).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

export const Owner = ({ here, service }: Props) => {
  const t = texts[here.locale]
  const website = service.ownerWebsite && webAddress(service.ownerWebsite)
  return (
    <Section>
      <h2>{t.owner}</h2>
      <p>{website ? <Link href={website}>{service.ownerName}</Link> : service.ownerName}</p>
      {service.demo && <Quiet small>{t.demo}</Quiet>}
    </Section>
  )
}
