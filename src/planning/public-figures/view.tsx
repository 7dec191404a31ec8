import { paths as coursePaths } from '../../courses/index.ts'
import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { ChoiceList } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Row, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import { emptyForm, type FormState } from '../../platform/form.ts'
import { nameOfFinding } from '../improvement/figures.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { SidesSay } from '../views/sides-say.tsx'
import { most } from './figures.ts'
import type { FiguresOfPlan } from './of-plan.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  figures: FiguresOfPlan
  /** A form that came back. */
  again: FormState | undefined
  formToken: string
}

/** What everybody may see of what participants said: chosen by the group, with a yes from both sides. */
export const PublicFigures = (props: Props) => {
  const { here, plan, figures } = props
  const t = texts[here.locale]
  return (
    <Section id="tall">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {plan.course ? (
        <>
          <Chosen {...props} />
          {mayWrite(plan) && <Choose {...props} />}
        </>
      ) : (
        <Quiet>{t.withoutCourse}</Quiet>
      )}
      {plan.course && !plan.course.isPublished && figures.chosen.length > 0 && (
        <Quiet>{t.notPublished}</Quiet>
      )}
      {plan.course?.isPublished && figures.chosen.some(({ publishedAt }) => publishedAt) && (
        <p>
          <Link href={to(here, `${coursePaths.course(plan.course.slug)}#deltakerne`)}>{t.toPage}</Link>
        </p>
      )}
    </Section>
  )
}

const Chosen = ({ here, plan, figures: { chosen }, formToken }: Props) =>
  chosen.length === 0 ? (
    <Quiet>{texts[here.locale].none}</Quiet>
  ) : (
    <CardList>
      {chosen.map((figure) => (
        <ChosenCard here={here} plan={plan} figure={figure} formToken={formToken} />
      ))}
    </CardList>
  )

type CardProps = Pick<Props, 'here' | 'plan' | 'formToken'> & { figure: FiguresOfPlan['chosen'][number] }

const ChosenCard = ({ here, plan, figure, formToken }: CardProps) => {
  const t = texts[here.locale]
  const { sentence, publishedAt, proposedBy, proposedAt, agreed } = figure
  return (
    <Card as="li" gap="small">
      {sentence ? (
        <p>
          {sentence.figure && <strong>{sentence.figure} </strong>}
          {sentence.text}
        </p>
      ) : (
        <Quiet>{t.untold}</Quiet>
      )}
      <Quiet>{t.proposedBy(proposedBy, longDate(proposedAt, here.locale))}</Quiet>
      {publishedAt ? (
        <Tag>{t.shown(longDate(publishedAt, here.locale))}</Tag>
      ) : (
        <SidesSay here={here} agreed={agreed} words={t} />
      )}
      <Buttons here={here} plan={plan} figure={figure} formToken={formToken} />
    </Card>
  )
}

const Buttons = ({ here, plan, figure, formToken }: CardProps) => {
  const t = texts[here.locale]
  const { side, roles } = plan.me
  const mayAgree = mayWrite(plan) && side && !figure.agreed.some((one) => one.side === side)
  if (roles.length === 0 || plan.closed) return null
  const of = figure.sentence && <Unseen>: {figure.sentence.text}</Unseen>
  return (
    <Row>
      {mayAgree && (
        <Form method="post" action={to(here, paths.figureAgreed(plan.id, figure.id))} formToken={formToken}>
          <FormActions>
            <Button kind="secondary" icon="check">
              {t.yes}
              {of}
            </Button>
          </FormActions>
        </Form>
      )}
      <Form method="post" action={to(here, paths.figureDown(plan.id, figure.id))} formToken={formToken}>
        <FormActions>
          <Button kind="secondary">
            {figure.publishedAt ? t.takeDown : t.withdraw}
            {of}
          </Button>
        </FormActions>
      </Form>
    </Row>
  )
}

const Choose = ({ here, plan, figures: { chosen, toChoose }, again, formToken }: Props) => {
  const t = texts[here.locale]
  if (chosen.length >= most) return <Quiet>{t.full}</Quiet>
  if (toChoose.length === 0) return chosen.length > 0 ? null : <Quiet>{t.nothingToChoose}</Quiet>
  return (
    <Details summary={chosen.length > 0 ? t.choose : t.chooseFirst} open={again !== undefined}>
      <Form method="post" action={to(here, paths.figures(plan.id))} formToken={formToken}>
        <Quiet>{t.live}</Quiet>
        <ChoiceList
          here={here}
          form={again ?? emptyForm}
          name="figure"
          label={t.which}
          options={toChoose.map((finding) => ({
            value: nameOfFinding(finding),
            label: (
              <>
                <strong>{finding.question}</strong> {finding.said}
              </>
            ),
          }))}
        />
        <FormActions>
          <Button>{t.propose}</Button>
        </FormActions>
      </Form>
    </Details>
  )
}
