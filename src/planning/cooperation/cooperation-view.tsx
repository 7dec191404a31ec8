import { Button } from '../../design/button.tsx'
import { Details } from '../../design/details.tsx'
import { ChoicePills } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { inList } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { sides } from '../sides.ts'
import { texts as planTexts } from '../texts.ts'
import { longest } from './forms.ts'
import { bothRated, gapOf, maySeeRatings, meansOf, type Rating, statements, waitsFor } from './rating.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  ratings: Rating[]
  /** The run of the round has begun: there is something to rate. */
  mayRate: boolean
  form: FormState
  formToken: string
}

/** Each rates alone; then both sides see how far apart they are. */
export const Cooperation = (props: Props) => {
  const { here, plan, ratings, mayRate, form } = props
  const t = texts[here.locale]
  const answered = ratings.some(({ accountId }) => accountId === plan.me.id)
  const waiting = plan.me.side && waitsFor(ratings, plan.me.side)
  const isOpen = mayRate && !(answered && bothRated(ratings))
  const mayAnswer = plan.me.side !== undefined && mayWrite(plan) && (isOpen || form.errors.length > 0)
  return (
    <Section id="samarbeid">
      <h2>{t.cooperation}</h2>
      <p>{plan.me.side ? t.cooperationText : t.noSide}</p>
      {!mayRate && <Quiet>{t.early}</Quiet>}
      {answered && !bothRated(ratings) && <p>{t.thanks}</p>}
      {answered && waiting && <Quiet>{t.waits(planTexts[here.locale].sides[waiting].toLowerCase())}</Quiet>}
      {maySeeRatings(ratings, plan.me.side) && <Answers here={here} ratings={ratings} />}
      {mayAnswer &&
        (answered ? (
          <Details summary={t.change} open={form.errors.length > 0}>
            <RatingForm {...props} />
          </Details>
        ) : (
          <RatingForm {...props} />
        ))}
    </Section>
  )
}

const RatingForm = ({ here, plan, form, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Form method="post" action={to(here, paths.ratings(plan.id))} formToken={formToken}>
      <p>{t.scale}</p>
      <div class="from-one-to-five stack" data-gap="medium">
        {statements.map((statement) => (
          <ChoicePills
            {...field}
            name={statement}
            label={t.statements[statement]}
            options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
          />
        ))}
      </div>
      <TextArea
        {...field}
        name="words"
        label={t.words}
        hint={t.wordsHint}
        rows={3}
        maxLength={longest.words}
        optional
      />
      <FormActions>
        <Button>{t.send}</Button>
      </FormActions>
    </Form>
  )
}

const Answers = ({ here, ratings }: { here: Here; ratings: Rating[] }) => {
  const t = texts[here.locale]
  const means = meansOf(ratings)
  const said = (value: number | undefined) =>
    value === undefined ? '–' : value.toLocaleString(here.locale, { maximumFractionDigits: 1 })
  const apart = statements.flatMap((statement) => {
    const gap = Math.abs(gapOf(means, statement) ?? 0)
    return gap < 1 ? [] : [`«${t.statements[statement]}» (${said(gap)})`]
  })
  return (
    <>
      <p>
        {sides
          .map((side) => t.answered(planTexts[here.locale].sides[side], means[side]?.count ?? 0))
          .join(' · ')}
      </p>
      <ul class="waits-for">
        {statements.map((statement) => (
          <li>
            <span class="side-key" data-side="both" />
            <span>
              <strong>{t.statements[statement]}.</strong>{' '}
              {t.means(said(means.experience?.mean[statement]), said(means.professional?.mean[statement]))}
            </span>
          </li>
        ))}
      </ul>
      {apart.length > 0 && <p>{t.gap(inList(apart, here.locale))}</p>}
      {ratings.map(({ words, side }) =>
        words ? (
          <p class="as-written">
            <span class="side-key" data-side={side} /> «{words}»
          </p>
        ) : null,
      )}
    </>
  )
}
