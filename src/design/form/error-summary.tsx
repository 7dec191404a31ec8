import type { FieldError } from '../../platform/form.ts'
import type { Here } from '../here.ts'
import { Link } from '../link.tsx'
import { texts } from '../texts.ts'

/** Above the title of a form that came back: how many things, that nothing is lost, and a way to each. */
export const ErrorSummary = ({ here, errors }: { here: Pick<Here, 'locale'>; errors: FieldError[] }) => {
  if (errors.length === 0) return null
  const t = texts[here.locale]
  return (
    <div class="ds-error-summary" role="alert" tabIndex={-1} autofocus aria-labelledby="errors">
      <h2 id="errors">{t.toCorrect(errors.length)}</h2>
      <p>{t.nothingLost}</p>
      <ul>
        {errors.map(({ field, message }) => (
          <li>{field ? <Link href={`#${field}`}>{message}</Link> : message}</li>
        ))}
      </ul>
    </div>
  )
}
