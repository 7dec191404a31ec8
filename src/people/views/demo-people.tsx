import { Button } from '../../design/button.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Rows } from '../../design/rows.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import type { DemoPerson } from '../demo-people.ts'
import { paths } from '../paths.ts'
import { capital, roleName } from '../role-words.ts'
import type { HeldRole } from '../rules.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; people: DemoPerson[]; goOnTo: string | undefined; formToken: string }

/** The demo people, each with a button to step in as them. */
export function DemoPeople({ here, people, goOnTo, formToken }: Props) {
  const t = texts[here.locale].signIn
  return (
    <Section>
      <h2>{t.demo}</h2>
      <Quiet>{t.demoText}</Quiet>
      <Rows
        beside
        rows={people.map(({ id, name, roles }) => ({
          title: name,
          text: rolesInUnits(here, roles).map((line, at) => (
            <>
              {at > 0 && <br />}
              {line}
            </>
          )),
          aside: (
            <Form
              method="post"
              action={to(here, paths.demoSignIn())}
              formToken={formToken}
              hidden={{ account: String(id), til: goOnTo }}
            >
              <Button kind="secondary">
                {t.stepIn} <Unseen>{t.stepInAs(name.split(' ')[0] ?? name)}</Unseen>
              </Button>
            </Form>
          ),
        }))}
      />
    </Section>
  )
}

/** "Koordinator og leder, LMS Bodø": a line a unit. */
function rolesInUnits({ locale }: Here, roles: HeldRole[]): string[] {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return [...Map.groupBy(roles, ({ heldIn, unitName }) => `${heldIn} ${unitName}`).values()].map((held) =>
    capital(
      [list.format(held.map((one) => roleName(locale, one))), held[0]?.unitName].filter(Boolean).join(', '),
    ),
  )
}
