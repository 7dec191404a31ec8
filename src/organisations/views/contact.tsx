import { Fact, FactList } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { mapAddress } from '../../platform/map-address.ts'
import type { Service } from '../queries.ts'
import { phoneAddress, phoneInGroups, webAddress, webName } from '../rules.ts'
import { texts } from '../texts.ts'

/** Every way to reach a service, the telephone first: it is what most people use. */
export const Contact = ({ here, service }: { here: Here; service: Service }) => {
  const t = texts[here.locale]
  const { phone, email, website, openingHours, address, postalCode, postalPlace } = service
  const web = website && webAddress(website)
  return (
    <FactList>
      {phone && (
        <Fact icon="phone" label={t.phone}>
          <Link href={phoneAddress(phone)}>
            <strong>{phoneInGroups(phone)}</strong>
          </Link>
          {openingHours && (
            <>
              {', '}
              <Localised here={here} text={openingHours} />
            </>
          )}
        </Fact>
      )}
      {!phone && openingHours && (
        <Fact icon="clock" label={t.openingHours}>
          <Localised here={here} text={openingHours} />
        </Fact>
      )}
      {email && (
        <Fact icon="mail" label={t.email}>
          <Link href={`mailto:${email}`}>{email}</Link>
        </Fact>
      )}
      <Fact icon="place" label={t.address}>
        {address}, {postalCode} {postalPlace}
        <span class="no-print">
          {' '}
          <Link href={mapAddress(service)}>{t.seeMap}</Link>
        </span>
      </Fact>
      {web && (
        <Fact icon="external" label={t.website}>
          <Link href={web}>{webName(web)}</Link>
        </Fact>
      )}
    </FactList>
  )
}
