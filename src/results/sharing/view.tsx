import { Button } from '../../design/button.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Section, Stack } from '../../design/layout.tsx'
import { LineCard } from '../../design/line-card.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Unseen } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import { paths } from '../paths.ts'
import type { Sharing } from './sharing.ts'
import { texts } from './texts.ts'

type Props = { here: Here; services: Sharing[]; formToken: string }

/** Where a service says yes or no to being counted with others, and what that means. */
export const sharingPage = ({ here, services, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} isPrivate>
      <Band narrow tight>
        <Stack gap="large">
          <PageTitle title={t.title} ingress={t.ingress} />
          <Section>
            <h2>{t.what}</h2>
            <ul>
              {t.points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </Section>
          <Section>
            <h2>{t.services}</h2>
            <CardList>
              {services.map((service) => (
                <OneService here={here} service={service} formToken={formToken} />
              ))}
            </CardList>
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}

type OneProps = { here: Here; service: Sharing; formToken: string }

const OneService = ({ here, service: { serviceId, serviceName, since }, formToken }: OneProps) => {
  const t = texts[here.locale]
  const shares = since !== null
  const text = shares ? t.shares(longDate(new Date(`${since}T12:00:00Z`), here.locale)) : t.sharesNot
  return (
    <LineCard title={<strong>{serviceName}</strong>} text={text}>
      <Form
        method="post"
        action={to(here, paths.sharing())}
        formToken={formToken}
        hidden={{ service: String(serviceId), share: shares ? 'no' : 'yes' }}
      >
        <Button kind={shares ? 'secondary' : 'primary'}>
          {shares ? t.end : t.begin} <Unseen>{t.of(serviceName)}</Unseen>
        </Button>
      </Form>
    </LineCard>
  )
}
