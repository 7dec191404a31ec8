import { texts } from '../texts.ts'
import { ChoicePills } from './choices.tsx'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

type Props = FieldProps & {
  /** What the written name may mean, when that is more than one place: `value` is the municipality's number. */
  choices?: { value: string; label: string }[] | undefined
}

/**
 * Where someone lives, in their own words; the server finds the municipality. When several bear the name, the same field
 * asks which, and then sends the number instead of the name.
 */
export const MunicipalityField = ({ choices, ...field }: Props) => {
  const t = texts[field.here.locale]
  if (!choices?.length) return <TextField {...field} autocomplete="address-level2" spellcheck={false} />
  const none = { value: '', label: t.anotherMunicipality }
  return <ChoicePills {...field} hint={t.whichMunicipality} options={[...choices, none]} />
}
