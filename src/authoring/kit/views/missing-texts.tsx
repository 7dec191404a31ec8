import type { Here } from '../../../design/here.ts'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { Missing } from '../languages.ts'
import { texts } from '../texts.ts'

type Props<Name extends string> = { here: Here; missing: Missing<Name>[]; labelOf: (name: Name) => string }

/** What is written in one language and not in another, with a way to each field. */
export const MissingTexts = <Name extends string>({ here, missing, labelOf }: Props<Name>) => {
  if (missing.length === 0) return null
  const t = texts[here.locale].missing
  return (
    <div class="stack" data-gap="tiny">
      {[...Map.groupBy(missing, ({ locale }) => locale)].map(([locale, there]) => (
        <p>
          <strong>{t.in[locale]}:</strong>{' '}
          {there.map(({ name, field }, at) => (
            <>
              {at > 0 && ', '}
              <Link href={`#${field}`}>{labelOf(name)}</Link>
            </>
          ))}
          .
        </p>
      ))}
      <Quiet small>{t.text}</Quiet>
    </div>
  )
}
