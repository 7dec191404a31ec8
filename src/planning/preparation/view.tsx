import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { ChoicePills } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Row } from '../../design/layout.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { sides } from '../sides.ts'
import { texts as planTexts } from '../texts.ts'
import { StepPage } from '../views/frame.tsx'
import { longest } from './forms.ts'
import type { Speaker } from './speakers.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  speakers: Speaker[]
  /** A form that came back. */
  again: FormState | undefined
  formToken: string
}

/** The speakers, each with what they are asked to do and whether they stand ready. */
export const preparationPage = (props: Props) => {
  const { here, plan, speakers, again } = props
  return (
    <StepPage here={here} plan={plan} step="preparation" errors={again?.errors}>
      {speakers.length === 0 && <p>{texts[here.locale].noSpeakers}</p>}
      <CardList>
        {speakers.map((speaker, i) => (
          <SpeakerCard {...props} speaker={speaker} at={i + 1} />
        ))}
      </CardList>
    </StepPage>
  )
}

type SpeakerProps = Omit<Props, 'speakers'> & { speaker: Speaker; at: number }

const SpeakerCard = (props: SpeakerProps) => {
  const { here, plan, speaker, again } = props
  const t = texts[here.locale]
  const { name, parts, ledBy, brief } = speaker
  return (
    <Card as="li" gap="small">
      <h2>
        <span class="side-key" data-side={ledBy} /> {name}
      </h2>
      <Quiet>{t.leads(parts.map((part) => inLanguage(part, here.locale).text).join(', '))}</Quiet>
      {brief ? <p class="as-written">{brief.text}</p> : <p>{t.noBrief}</p>}
      {brief && <Ready {...props} brief={brief} />}
      {mayWrite(plan) && (
        <Details summary={brief ? t.rewrite : t.write} open={again?.values.speaker === name}>
          <BriefForm {...props} />
        </Details>
      )}
    </Card>
  )
}

const Ready = ({
  here,
  plan,
  formToken,
  speaker,
  brief,
}: SpeakerProps & { brief: NonNullable<Speaker['brief']> }) => {
  const t = texts[here.locale]
  const isMine = brief.accountId === plan.me.id
  const waitsFor = isMine ? undefined : plan.members.find(({ id }) => id === brief.accountId)
  const noted = [
    ['consented', brief.consentedAt, isMine ? t.yes : t.ready, t.readyOn],
    ['trained', brief.trainedAt, t.trained, t.trainedOn],
  ] as const
  return (
    <Row>
      {noted.map(([what, at, words, on]) =>
        at ? (
          <Tag>{on(longDate(at, here.locale))}</Tag>
        ) : what === 'consented' && waitsFor ? (
          <Quiet>{t.waitsFor(waitsFor.name)}</Quiet>
        ) : mayWrite(plan) ? (
          <Form
            method="post"
            action={to(here, paths.speakerIs(plan.id, brief.id, what))}
            formToken={formToken}
          >
            <Button kind="secondary" icon="check">
              {words}
              <Unseen>{t.of(speaker.name)}</Unseen>
            </Button>
          </Form>
        ) : null,
      )}
    </Row>
  )
}

const BriefForm = ({ here, plan, speaker, at, again, formToken }: SpeakerProps) => {
  const t = texts[here.locale]
  const { name, ledBy, brief } = speaker
  const mine = again?.values.speaker === name ? again : undefined
  const side = brief?.side ?? (ledBy === 'both' ? '' : ledBy)
  const form = mine ?? { values: { brief: brief?.text ?? '', side }, errors: [] }
  const idOf = (field: string) => (mine ? field : `${field}-of-${at}`)
  return (
    <Form
      method="post"
      action={to(here, paths.briefs(plan.id))}
      formToken={formToken}
      hidden={{ speaker: name }}
    >
      {brief?.consentedAt && <p>{t.asksAgain}</p>}
      <TextArea
        here={here}
        form={form}
        name="brief"
        id={idOf('brief')}
        label={t.brief}
        hint={t.briefHint}
        rows={5}
        maxLength={longest.brief}
      />
      <ChoicePills
        here={here}
        form={form}
        name="side"
        id={idOf('side')}
        label={t.side}
        options={sides.map((value) => ({ value, label: planTexts[here.locale].sides[value] }))}
      />
      <FormActions>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  )
}
