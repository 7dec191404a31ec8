import type { ComponentChildren } from 'preact'
import type { FormState } from '../../platform/form.ts'
import type { Here } from '../here.ts'
import { FieldGroup, isChosen } from './field.tsx'

type Option = { value: string; label: ComponentChildren }
type Row = { name: string; label: ComponentChildren; hint?: ComponentChildren; options: Option[] }
type Props = { here: Pick<Here, 'locale'>; form: FormState; rows: Row[] }

/** Questions with the same answers, one a row: answers beside each other on a wide screen, below each other on a phone. */
export const ChoiceRows = ({ here, form, rows }: Props) => (
  <div class="choice-rows">
    {rows.map(({ options, ...row }) => (
      <FieldGroup here={here} form={form} {...row}>
        <div class="choice-row" data-answers={Math.min(options.length, 8)}>
          {options.map(({ value, label }, at) => (
            <label>
              <input
                class="ds-input"
                type="radio"
                name={row.name}
                value={value}
                id={at === 0 ? row.name : `${row.name}-${at + 1}`}
                checked={isChosen(form, row.name, value)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
    ))}
  </div>
)
