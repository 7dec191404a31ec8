import type { Locale } from '../../platform/locale.ts'
import { joint, type UnderstoodSentence } from '../sentences.ts'

/** "Vi forsto «mamma har demens» som demens og at du er pårørende.", what matters in bold. */
export const Understood = ({
  sentence: { start, parts },
  locale,
}: {
  sentence: UnderstoodSentence
  locale: Locale
}) => (
  <>
    {start}{' '}
    {parts.map(({ before, strong }, i) => (
      <>
        {joint(i, parts.length, locale)}
        {before}
        <strong>{strong}</strong>
      </>
    ))}
    .
  </>
)
