import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { CheckBox } from '../../../design/form/choices.tsx'
import { SearchForm } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, CardList, Row, Section, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Quiet, Unseen } from '../../../design/text.tsx'
import { type Service, serviceKindName, servicePaths, statusOn } from '../../../organisations/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { dayOf } from '../../../platform/dates.ts'
import { paths } from '../../paths.ts'
import type { Narrowing } from '../narrowing.ts'
import { texts } from '../texts.ts'

type Kept = Service & { managers: string[] }
type Props = { here: Here; services: Kept[]; total: number; asked: Narrowing }

/** Every service, with who owns and who leads it. */
export const allServicesPage = ({ here, services, total, asked }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} isPrivate>
      <PageHead here={here} title={t.title} ingress={t.ingress}>
        <ButtonLink icon="plus" href={to(here, paths.newService())}>
          {t.newService}
        </ButtonLink>
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          <Search here={here} asked={asked} />
          <Section>
            <h2>{t.count(services.length, total)}</h2>
            {services.length === 0 && <p>{t.nothing}</p>}
            {services.length > 0 && (
              <CardList>
                {services.map((service) => (
                  <One here={here} service={service} />
                ))}
              </CardList>
            )}
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}

const Search = ({ here, asked }: Pick<Props, 'here' | 'asked'>) => {
  const t = texts[here.locale]
  const form = { values: asked, errors: [] }
  return (
    <SearchForm label={t.search} action={to(here, paths.allServices())}>
      <div class="search-row">
        <TextField here={here} form={form} name="q" type="search" label={t.words} autocomplete="off" />
        <Button kind="secondary">{t.find}</Button>
      </div>
      <CheckBox here={here} form={form} name="alone" label={t.alone} />
    </SearchForm>
  )
}

const One = ({ here, service }: { here: Here; service: Kept }) => {
  const t = texts[here.locale]
  const { id, slug, name, managers } = service
  const list = new Intl.ListFormat(here.locale, { type: 'conjunction' })
  return (
    <Card as="li" gap="tiny">
      <Row apart>
        <h3>
          <Link href={to(here, servicePaths.service(slug))}>{name}</Link>
        </h3>
        <Tag>{t[statusOn(service, dayOf(here.now))]}</Tag>
      </Row>
      <Quiet>
        {[serviceKindName(here.locale, service.kind), service.ownerName, service.municipalityName].join(
          ' · ',
        )}
      </Quiet>
      <Row apart>
        <span>{managers.length > 0 ? t.ledBy(list.format(managers)) : t.ledByNobody}</span>
        <Row>
          <Link href={to(here, paths.editService(slug))}>
            {t.edit} <Unseen>{name}</Unseen>
          </Link>
          <Link href={to(here, peoplePaths.rolesIn(`tjeneste-${id}`))}>
            {t.roles} <Unseen>{name}</Unseen>
          </Link>
        </Row>
      </Row>
    </Card>
  )
}
