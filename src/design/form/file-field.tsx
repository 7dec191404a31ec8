import { Field, type FieldProps } from './field.tsx'

/** A file from one's own machine. Its form must say `sendsFile`. A browser forgets it when the form comes back. */
export const FileField = ({ accept, ...field }: FieldProps & { accept: string }) => (
  <Field {...field}>{(ties) => <input class="ds-input" type="file" {...ties} accept={accept} />}</Field>
)
