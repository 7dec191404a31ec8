import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { instruments, licencePaths } from '../../instruments/index.ts'
import { inList } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { dayInWords } from '../when.ts'
import { texts } from './texts.ts'
import type { NotSent } from './unlicensed.ts'

/** Says that a form isn’t sent because a licence doesn’t hold, what that means, and the one thing to do. */
export const NotSentCard = ({ here, notSent }: { here: Here; notSent: NotSent }) => {
  const t = texts[here.locale]
  const { instruments: lacking, from, mayKeep } = notSent
  if (lacking.length === 0) return null
  const names = namesOf(lacking, here.locale)
  return (
    <Card as="section" tone="sand">
      <h2>{from ? t.titleLater(names, dayInWords(from, here.locale)) : t.title(names)}</h2>
      <p>{t.text}</p>
      {mayKeep ? (
        <div>
          <ButtonLink href={to(here, licencePaths.licenceFor(lacking[0] ?? ''))}>{t.action}</ButtonLink>
        </div>
      ) : (
        <p>{t.others}</p>
      )}
    </Card>
  )
}

/** "EQ-5D-5L og heiQ". */
export const namesOf = (lacking: string[], locale: Locale): string =>
  inList(
    lacking.map((one) => inLanguage(instruments[one]?.name ?? { en: one }, locale).text),
    locale,
  )
