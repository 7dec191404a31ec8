import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Row, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Quiet } from '../../design/text.tsx'
import { paths } from '../paths.ts'
import type { Person } from '../person.ts'
import { roleName } from '../role-words.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; person: Person; formToken: string }

/** One's own page: what one is here. */
export const myPage = ({ here, person, formToken }: Props) => {
  const t = texts[here.locale].mine
  return (
    <Page here={here} title={t.title} isPrivate>
      <Band narrow tight>
        <Stack gap="large">
          <PageTitle above={t.title} title={t.hello(person.name.split(' ')[0] ?? person.name)} />
          <MyRoles here={here} person={person} />
          <Section>
            <Quiet>{t.signedInAs(person.email)}</Quiet>
            <Row>
              <Form method="post" action={to(here, paths.signOut())} formToken={formToken}>
                <Button kind="secondary">{t.signOut}</Button>
              </Form>
              <Form method="post" action={to(here, paths.signOutEverywhere())} formToken={formToken}>
                <Button kind="tertiary">{t.signOutEverywhere}</Button>
              </Form>
            </Row>
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}

function MyRoles({ here, person: { roles } }: Pick<Props, 'here' | 'person'>) {
  const t = texts[here.locale].mine
  return (
    <Section>
      <h2>{t.roles}</h2>
      {roles.length === 0 && <p>{t.noRoles}</p>}
      {roles.length > 0 && (
        <CardList>
          {roles.map((held) => (
            <Card as="li" gap="tiny">
              <strong>{roleName(here.locale, held)}</strong>
              {held.unitName && <Quiet>{held.unitName}</Quiet>}
            </Card>
          ))}
        </CardList>
      )}
    </Section>
  )
}
