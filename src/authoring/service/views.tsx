import { Button, ButtonLink } from '../../design/button.tsx'
import { DateField } from '../../design/form/date-field.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { EnterSends, Form, FormActions } from '../../design/form/form.tsx'
import { MunicipalityField } from '../../design/form/municipality-field.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Row, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { type Service, servicePaths } from '../../organisations/index.ts'
import type { FormState } from '../../platform/form.ts'
import { texts as registerTexts } from '../administration/texts.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import { type DraftLeft, DraftNotice } from '../kit/views/draft-notice.tsx'
import { DraftStatus, draftData } from '../kit/views/draft-status.tsx'
import { SavedNotice } from '../kit/views/saved-notice.tsx'
import { WorkScript } from '../kit/views/work-script.tsx'
import { EachLanguage } from '../kit/views/written-text.tsx'
import type { adviceOn } from '../language/advice.tsx'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  service: Service
  form: FormState
  places?: { number: string; name: string }[] | undefined
  formToken: string
  hidden: Record<string, string>
  cameFrom: 'courses' | 'register'
  draft: DraftLeft | undefined
  saved: 'alone' | 'together' | undefined
  advice?: ReturnType<typeof adviceOn> | undefined
}

/** What a service says about itself. */
export const editServicePage = (props: Props) => {
  const { here, service, form, formToken, hidden, draft, saved } = props
  const t = texts[here.locale]
  const path = paths.editService(service.slug)
  return (
    <Page
      here={here}
      title={`${t.title}: ${service.name}`}
      errors={form.errors}
      isPrivate
      head={<WorkScript />}
    >
      <PageHead
        here={here}
        title={t.title}
        above={service.name}
        ingress={t.ingress}
        trail={[wayBack(props), { title: t.title }]}
      >
        <ButtonLink kind="secondary" icon="eye" href={to(here, servicePaths.service(service.slug))}>
          {t.see}
        </ButtonLink>
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <SavedNotice here={here} saved={saved} />
          <DraftNotice here={here} draft={draft} formToken={formToken} path={path} />
          <Form
            method="post"
            action={to(here, path)}
            formToken={formToken}
            hidden={hidden}
            data={draftData(here, `service:${service.id}`)}
          >
            <EnterSends />
            <Words {...props} />
            <Place {...props} />
            <Catchment {...props} />
            <Dates {...props} />
            <DraftStatus here={here} />
            <FormActions>
              <Button>{kitTexts[here.locale].save}</Button>
              <Button kind="secondary" name="do" value="language">
                {kitTexts[here.locale].checkLanguage}
              </Button>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

const wayBack = ({ here, service, cameFrom }: Props) =>
  cameFrom === 'courses'
    ? { title: service.name, href: to(here, paths.keptCourses(service.slug)) }
    : { title: registerTexts[here.locale].title, href: to(here, paths.allServices()) }

const Words = ({ here, form, advice }: Props) => {
  const t = texts[here.locale]
  return (
    <>
      <TextField here={here} form={form} name="name" label={t.name} maxLength={200} />
      <EachLanguage here={here} form={form} name="about" label={t.about} most={6000} advice={advice} />
      <EachLanguage
        here={here}
        form={form}
        name="openingHours"
        label={t.openingHours}
        most={400}
        advice={advice}
        optional
      />
    </>
  )
}

/** How it is said to others than those who keep the service. */
type Headed = { heading?: string; label?: string }

/** Where a service is, and how to reach it. */
export const Place = ({ here, form, places, heading }: Pick<Props, 'here' | 'form' | 'places'> & Headed) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <>
      <Section>
        <h2>{heading ?? t.where}</h2>
        <MunicipalityField
          {...field}
          name="municipality"
          label={t.municipality}
          choices={places?.map(({ number, name }) => ({ value: number, label: name }))}
        />
        <TextField {...field} name="address" label={t.address} autocomplete="off" />
        <Row>
          <TextField {...field} name="postalCode" label={t.postalCode} inputmode="numeric" width="short" />
          <TextField {...field} name="postalPlace" label={t.postalPlace} />
        </Row>
      </Section>
      <Section>
        <h2>{t.contact}</h2>
        <TextField
          {...field}
          name="phone"
          label={t.phone}
          type="tel"
          width="medium"
          autocomplete="off"
          optional
        />
        <TextField {...field} name="email" label={t.email} type="email" autocomplete="off" optional />
        <TextField {...field} name="website" label={t.website} autocomplete="off" optional />
      </Section>
    </>
  )
}

/** Whom a service is for. */
export const Catchment = ({ here, form, heading, label }: Pick<Props, 'here' | 'form'> & Headed) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{heading ?? t.forWhom}</h2>
      <TextArea
        {...{ here, form }}
        name="catchment"
        label={label ?? t.catchment}
        hint={t.catchmentHint}
        rows={8}
        optional
      />
    </Section>
  )
}

const Dates = ({ here, form }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Section>
      <h2>{t.dates}</h2>
      <DateField {...field} name="openedOn" label={t.openedOn} optional />
      <DateField {...field} name="closedOn" label={t.closedOn} optional />
    </Section>
  )
}
