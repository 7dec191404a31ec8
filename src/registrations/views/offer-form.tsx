import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { ChoiceList } from '../../design/form/choices.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { to } from '../../design/here.ts'
import { Stack } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { dateAndTime } from '../../platform/dates.ts'
import { texts } from '../manage-texts.ts'
import { paths } from '../paths.ts'
import type { Standing } from '../standing.ts'
import { whenInWords } from '../when.ts'
import type { ManageProps } from './manage-page.tsx'

type Props = ManageProps & { offer: NonNullable<Standing['offer']> }

/** Seats are held for you: until when, which, and three ways to answer. */
export const OfferForm = ({ here, standing, offer, token, formToken, errors = [] }: Props) => {
  const t = texts[here.locale].offer
  return (
    <Card as="section" tone="spruce">
      <Stack>
        <ErrorSummary here={here} errors={errors} />
        <h2>{t.until(dateAndTime(offer.expiresAt, here.locale))}</h2>
        <p>{t.held(offer.seats)}</p>
        <p>
          <strong>{whenInWords(offer.run, here.locale)}</strong>
          <br />
          {offer.run.place}, {offer.run.municipalityName}
        </p>
        {offer.run.id !== standing.run.id && <p>{t.elsewhere}</p>}
        <Form method="post" action={to(here, paths.answer(token))} formToken={formToken}>
          <ChoiceList
            here={here}
            form={{ values: {}, errors }}
            name="answer"
            label={t.question}
            options={[
              { value: 'accept', label: offer.seats === 1 ? t.acceptOne : t.accept },
              { value: 'stay', label: t.stay },
              { value: 'leave', label: t.leave },
            ]}
          />
          <Quiet small>{t.stayHint}</Quiet>
          <FormActions>
            <Button>{t.send}</Button>
          </FormActions>
        </Form>
      </Stack>
    </Card>
  )
}
