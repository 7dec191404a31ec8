import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { ChoicePills } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Row, Section } from '../../design/layout.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import { clockTime, inList, weekdayAndDay } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { sides } from '../sides.ts'
import { StepPage } from '../views/frame.tsx'
import { answerField } from './forms.ts'
import type { Poll } from './queries.ts'
import { texts } from './texts.ts'
import { answers, bestTime, type TimeStands, timesAsTheyStand } from './times.ts'

type Props = { here: Here; plan: Plan; poll: Poll; form: FormState; saved: boolean; formToken: string }

/** One's own answers on top, then how it stands for all. */
export const pollPage = (props: Props) => {
  const { here, plan, poll, form } = props
  const t = texts[here.locale]
  const ingress = t.ingress(poll.askedBy)
  return (
    <StepPage here={here} plan={plan} step="group" title={t.title} ingress={ingress} errors={form.errors}>
      <Section id="svar">
        {poll.place && <p>{t.place(poll.place)}</p>}
        {props.saved && <SavedNote>{t.saved}</SavedNote>}
        {(mayWrite(plan) || form.errors.length > 0) && <AnswerForm {...props} />}
      </Section>
      <Standing {...props} />
    </StepPage>
  )
}

const AnswerForm = ({ here, plan, poll, form, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Form method="post" action={to(here, paths.poll(plan.id))} formToken={formToken}>
      <div class="poll card">
        {poll.times.map(({ id, startsAt }) => (
          <ChoicePills
            {...{ here, form }}
            name={answerField(id)}
            label={whenOf(here, startsAt)}
            options={answers.map((value) => ({ value, label: t.answers[value] }))}
          />
        ))}
      </div>
      <FormActions>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  )
}

const Standing = ({ here, plan, poll, formToken }: Props) => {
  const t = texts[here.locale]
  const times = timesAsTheyStand(poll.times, plan.members)
  const best = bestTime(times, here.now)
  return (
    <Section>
      <h2>{t.stands}</h2>
      {best ? <p>{t.waitFor}</p> : <p>{t.nobody}</p>}
      {best && (
        <>
          <CardList>
            <TimeCard {...{ here, plan, formToken }} time={best} isBest />
          </CardList>
          <Details summary={t.otherTimes}>
            <CardList>
              {times
                .filter((time) => time !== best)
                .map((time) => (
                  <TimeCard {...{ here, plan, time, formToken }} isBest={false} />
                ))}
            </CardList>
          </Details>
        </>
      )}
      {mayWrite(plan) && (
        <p>
          <ButtonLink kind="tertiary" href={to(here, paths.askWhen(plan.id))}>
            {t.askAnew}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}

type TimeProps = { here: Here; plan: Plan; time: TimeStands; isBest: boolean; formToken: string }

const TimeCard = ({ here, plan, time, isBest, formToken }: TimeProps) => {
  const t = texts[here.locale]
  const when = whenOf(here, time.startsAt)
  const isPast = time.startsAt <= here.now
  return (
    <Card as="li" gap="tiny" tone={isBest ? 'spruce' : undefined}>
      <Row apart>
        <h3>{when}</h3>
        {(isBest || isPast) && <Tag>{isBest ? t.best : t.past}</Tag>}
      </Row>
      <SidesThere here={here} time={time} />
      {(['yes', 'ifNeeded', 'no', 'silent'] as const).map(
        (said) =>
          time[said].length > 0 && (
            <Quiet>
              {t[said]}:{' '}
              {inList(
                time[said].map(({ name }) => name),
                here.locale,
              )}
            </Quiet>
          ),
      )}
      {mayWrite(plan) && !isPast && (
        <Form method="post" action={to(here, paths.choice(plan.id, time.id))} formToken={formToken}>
          <Button kind={isBest ? 'primary' : 'secondary'}>{t.choose(when)}</Button>
        </Form>
      )}
    </Card>
  )
}

/** That both sides can, or which side has nobody. */
const SidesThere = ({ here, time }: { here: Here; time: TimeStands }) => {
  const t = texts[here.locale]
  if (time.bothSides) return <p>{t.bothSides}</p>
  const missing = sides.filter(
    (side) => ![...time.yes, ...time.ifNeeded].some((person) => person.side === side),
  )
  return (
    <>
      {missing.map((side) => (
        <p>
          <span class="side-key" data-side={side} /> {t.missing[side]}
        </p>
      ))}
    </>
  )
}

/** "onsdag 2. desember kl. 17". */
export const whenOf = ({ locale }: Pick<Here, 'locale'>, at: Date): string =>
  `${weekdayAndDay(at, locale)} ${clockTime(at, locale)}`
