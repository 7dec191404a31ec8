import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, CardList, Row, Section, Stack } from '../../../design/layout.tsx'
import { LineCard } from '../../../design/line-card.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { Quiet, Unseen } from '../../../design/text.tsx'
import { dateAndTime, longDate } from '../../../platform/dates.ts'
import { PasskeyButton, PasskeyScript } from '../../passkeys/passkey-button.tsx'
import { paths } from '../../paths.ts'
import type { Person } from '../../person.ts'
import type { OpenSession } from '../sessions.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  person: Person
  sessions: OpenSession[]
  providers: { id: string; name: string; isTied: boolean; tiePath: string }[]
  passkeys: { credentialId: string; device: string; addedAt: Date }[]
  formToken: string
}

/** Where one is signed in, and the ways to sign in. */
export const waysPage = (props: Props) => {
  const { here } = props
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} head={<PasskeyScript />} isPrivate>
      <Band narrow tight>
        <Stack gap="large">
          <PageTitle title={t.title} ingress={t.ingress} />
          <Sessions {...props} />
          <Ways {...props} />
        </Stack>
      </Band>
    </Page>
  )
}

const Sessions = ({ here, person, sessions, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.here}</h2>
      <CardList>
        {sessions.map(({ id, device, lastSeenAt }) => (
          <LineCard
            title={<strong>{device || t.unknownDevice}</strong>}
            text={id === person.session.id ? t.thisOne : t.seen(dateAndTime(lastSeenAt, here.locale))}
          >
            {id !== person.session.id && (
              <Form method="post" action={to(here, paths.sessionEnd(id))} formToken={formToken}>
                <Button kind="tertiary">
                  {t.end} <Unseen>{device || t.unknownDevice}</Unseen>
                </Button>
              </Form>
            )}
          </LineCard>
        ))}
      </CardList>
      <Form method="post" action={to(here, paths.signOutEverywhere())} formToken={formToken}>
        <Button kind="secondary">{t.everywhere}</Button>
      </Form>
    </Section>
  )
}

const Ways = ({ here, person, providers, passkeys, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.ways}</h2>
      <CardList>
        <Card as="li" gap="tiny">
          <strong>{t.byMail(person.email)}</strong>
          <Quiet small>{t.always}</Quiet>
        </Card>
        {providers.map(({ id, name, isTied, tiePath }) => (
          <Card as="li" gap="tiny">
            <Row apart>
              <strong>{name}</strong>
              {isTied ? (
                <Form method="post" action={to(here, paths.untie(id))} formToken={formToken}>
                  <Button kind="tertiary">
                    {t.untie} <Unseen>{name}</Unseen>
                  </Button>
                </Form>
              ) : (
                <ButtonLink kind="secondary" href={to(here, tiePath)}>
                  {t.tie(name)}
                </ButtonLink>
              )}
            </Row>
          </Card>
        ))}
        {passkeys.map(({ credentialId, device, addedAt }) => (
          <LineCard
            title={<strong>{t.passkey}</strong>}
            text={[device, t.added(longDate(addedAt, here.locale))].filter(Boolean).join(' · ')}
          >
            <Form
              method="post"
              action={to(here, paths.passkeyRemoval())}
              formToken={formToken}
              hidden={{ passkey: credentialId }}
            >
              <Button kind="tertiary">
                {t.remove} <Unseen>{device}</Unseen>
              </Button>
            </Form>
          </LineCard>
        ))}
      </CardList>
      <Quiet>{t.about}</Quiet>
      <PasskeyButton
        kind="add"
        question={paths.newPasskeyQuestion()}
        answer={paths.newPasskey()}
        formToken={formToken}
        refused={t.refused}
      >
        {t.addPasskey}
      </PasskeyButton>
    </Section>
  )
}
