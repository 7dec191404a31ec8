import { texts } from '../texts.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

/**
 * A day, written as people write it and read by `readDay`. Not `type="date"`: that shows the browser's language and
 * order of day and month, not the page's, and is hard to use from a keyboard or by voice.
 */
export const DateField = ({ hint, ...field }: FieldProps) => (
  <TextField {...field} hint={hint ?? texts[field.here.locale].dateHint} width="short" autocomplete="off" />
)
