import { Button, ButtonLink } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { longest, type OneParticipant, type Party, type StaffedRun } from '../../registrations/index.ts'
import { texts as addTexts } from '../add-texts.ts'
import { texts } from '../edit-texts.ts'
import { paths } from '../paths.ts'
import { ContactInputs } from './contact-inputs.tsx'
import { RunPage } from './frame.tsx'
import { NeedsInputs } from './needs-inputs.tsx'

type Props = {
  here: Here
  run: StaffedRun
  one: OneParticipant
  party: Party
  form: FormState
  formToken: string
}

/** How somebody is reached and what each of the party needs, to be written anew while they are on the telephone. */
export const editPage = ({ here, run, one, party, form, formToken }: Props) => {
  const t = texts[here.locale]
  const { contact, members } = party
  const at = [run.courseSlug, run.slug, one.id] as const
  return (
    <RunPage here={here} run={run} title={t.title} ingress={t.ingress} errors={form.errors}>
      <Form method="post" action={to(here, paths.edit(...at))} formToken={formToken}>
        <h2>{t.contact}</h2>
        <TextField
          here={here}
          form={form}
          name="name"
          autocomplete="off"
          label={addTexts[here.locale].name}
          maxLength={longest.name}
        />
        <ContactInputs here={here} form={form} emailHint={t.emailHint} />
        {members.map(({ name }, index) => (
          <>
            <h2>{t.needsOf(name ?? (index === 0 ? contact.name : t.companion(index)))}</h2>
            <NeedsInputs here={here} form={form} at={index} />
          </>
        ))}
        <FormActions>
          <Button>{t.send}</Button>
          <ButtonLink kind="tertiary" href={to(here, paths.one(...at))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </RunPage>
  )
}
