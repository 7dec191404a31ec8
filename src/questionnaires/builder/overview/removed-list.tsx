import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { Form } from '../../../design/form/form.tsx'
import { to } from '../../../design/here.ts'
import { CardList } from '../../../design/layout.tsx'
import { LineCard } from '../../../design/line-card.tsx'
import { Localised } from '../../../design/localised.tsx'
import { Quiet, Unseen } from '../../../design/text.tsx'
import { inLanguage } from '../../../platform/localised.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import type { Overview } from './page.tsx'

/** What has been taken out of the draft, the last first, to be put back. */
export function RemovedList({
  here,
  building,
  formToken,
}: Pick<Overview, 'here' | 'building' | 'formToken'>) {
  const t = texts[here.locale]
  const { removed, questionnaireId } = building
  if (removed.length === 0) return null
  return (
    <Details summary={`${t.removedList} (${removed.length})`}>
      <Quiet small>{t.removedHint}</Quiet>
      <CardList>
        {removed.toReversed().map(({ item }) => (
          <LineCard
            title={<Localised here={here} text={item.text} />}
            text={item.type === 'group' ? t.step : undefined}
          >
            <Form
              method="post"
              action={to(here, paths.putBack(questionnaireId, item.linkId))}
              formToken={formToken}
            >
              <Button kind="tertiary">
                {t.putBackLong}
                <Unseen>: {inLanguage(item.text, here.locale).text}</Unseen>
              </Button>
            </Form>
          </LineCard>
        ))}
      </CardList>
    </Details>
  )
}
