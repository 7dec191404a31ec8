import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { ChoicePills } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Quiet } from '../../../design/text.tsx'
import { paths } from '../../paths.ts'
import { longest } from '../forms.ts'
import { texts } from '../texts.ts'
import type { MeetingPage } from './meeting-page.tsx'

/** What the group decided in a meeting, and whose proposal each was. */
export const Decisions = ({ here, plan, meeting, decisions, decision, formToken, mayWrite }: MeetingPage) => {
  const t = texts[here.locale]
  const field = { here, form: decision }
  return (
    <Section id="vedtak">
      <h2>{t.decisions}</h2>
      {decisions.length === 0 && <Quiet>{t.noDecisions}</Quiet>}
      {decisions.length > 0 && (
        <ul class="waits-for">
          {decisions.map((one) => (
            <li>
              <span class="side-key" data-side={one.cameFrom} />
              <div class="stack" data-gap="tiny">
                <p>{one.decision}</p>
                <Quiet small>{t.fromWho[one.cameFrom]}</Quiet>
              </div>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Details summary={t.addDecision} open={decision.errors.length > 0}>
          <Form
            method="post"
            action={to(here, paths.decisions(plan.id, meeting.id))}
            formToken={formToken}
            gap="small"
          >
            <TextField {...field} name="decision" label={t.decision} maxLength={longest.decision} />
            <ChoicePills
              {...field}
              name="cameFrom"
              label={t.cameFrom}
              options={(['experience', 'professional', 'both'] as const).map((value) => ({
                value,
                label: t.from[value],
              }))}
            />
            <FormActions>
              <Button kind="secondary" icon="plus">
                {t.addDecision}
              </Button>
            </FormActions>
          </Form>
        </Details>
      )}
    </Section>
  )
}
