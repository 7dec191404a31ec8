import type { ComponentChildren } from 'preact'
import { Details } from '../../../design/details.tsx'
import type { FormState } from '../../../platform/form.ts'

type Props = { form: FormState; title: string; fields: readonly string[]; children: ComponentChildren }

/** A group of fields that is folded until asked for, and open where something in it must be mended. */
export const FieldGroupOf = ({ form, title, fields, children }: Props) => (
  <Details
    summary={<strong>{title}</strong>}
    open={form.errors.some(({ field }) =>
      fields.some((name) => field === name || field.startsWith(`${name}-`)),
    )}
  >
    <div class="stack" data-gap="medium">
      {children}
    </div>
  </Details>
)
