import { Button } from '../../design/button.tsx'
import { DateField } from '../../design/form/date-field.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { needsLicence } from '../needs-licence.ts'
import { paths } from '../paths.ts'
import { instruments } from '../scales.ts'
import { texts } from '../texts.ts'
import { nameOf } from '../words.ts'
import type { LicencesProps } from './licences-page.tsx'

type Props = Pick<LicencesProps, 'here' | 'form' | 'services' | 'formToken'>

/** A licence to be written in. Who answers for one service needn't say which. */
export const LicenceForm = ({ here, form, services, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  const choose = { value: '', label: t.fields.choose }
  const owned = needsLicence(Object.keys(instruments))
  return (
    <Section>
      <h2>{t.add}</h2>
      <Form method="post" action={to(here, paths.licences())} formToken={formToken}>
        {services.length > 1 && (
          <Select
            {...field}
            name="service"
            label={t.fields.service}
            options={[choose, ...services.map(({ id, name }) => ({ value: String(id), label: name }))]}
          />
        )}
        <Select
          {...field}
          name="instrument"
          label={t.fields.instrument}
          options={[choose, ...owned.map((value) => ({ value, label: nameOf(value, here.locale) }))]}
        />
        <TextField {...field} name="holder" label={t.fields.holder} hint={t.fields.holderHint} />
        <TextField {...field} name="number" label={t.fields.number} hint={t.fields.numberHint} />
        <DateField {...field} name="validFrom" label={t.fields.validFrom} />
        <DateField {...field} name="validTo" label={t.fields.validTo} />
        <FormActions>
          <Button>{t.save}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
