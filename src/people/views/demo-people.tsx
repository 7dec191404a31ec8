import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Grid, Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import type { DemoPerson } from '../demo-people.ts'
import { paths } from '../paths.ts'
import { capital, roleName } from '../role-words.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; people: DemoPerson[]; goOnTo: string | undefined; formToken: string }

/** The demo people, each with a button to step in as them. */
export function DemoPeople({ here, people, goOnTo, formToken }: Props) {
  const t = texts[here.locale].signIn
  return (
    <Section>
      <h2>{t.demo}</h2>
      <Quiet>{t.demoText}</Quiet>
      <Grid>
        {people.map(({ id, name, roles }) => (
          <Card as="li" gap="tiny">
            <strong>{name}</strong>
            {roles.map((held) => (
              <Quiet small>
                {capital([roleName(here.locale, held), held.unitName].filter(Boolean).join(', '))}
              </Quiet>
            ))}
            <Form
              method="post"
              action={to(here, paths.demoSignIn())}
              formToken={formToken}
              hidden={{ account: String(id), til: goOnTo }}
            >
              <Button kind="secondary">{t.stepIn(name.split(' ')[0] ?? name)}</Button>
            </Form>
          </Card>
        ))}
      </Grid>
    </Section>
  )
}
