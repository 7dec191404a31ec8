import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Checklist } from '../../design/facts.tsx'
import { CheckBox, CheckList } from '../../design/form/choices.tsx'
import { ErrorMessage, errorOf } from '../../design/form/field.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { SavedNote } from '../../design/saved-note.tsx'
import { Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { GuidePoints } from '../guide/points-view.tsx'
import type { PlanGuide } from '../guide/queries.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import type { PlanAnchoring } from './queries.ts'
import { longestNotes, points, toSettle } from './rules.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  anchoring: PlanAnchoring | undefined
  form: FormState
  /** What was wrong when somebody tried to sign. */
  signing: FormState
  maySign: boolean
  saved: 'saved' | 'signatureFell' | 'signed' | undefined
  guide: PlanGuide | undefined
  settledPoints: string[]
  savedPoints: boolean
  formToken: string
}

/** The checklist, and the signature under it. */
export const anchoringPage = (props: Props) => {
  const { here, plan, anchoring, form, signing, saved, guide } = props
  const t = texts[here.locale]
  return (
    <StepPage
      here={here}
      plan={plan}
      step="anchoring"
      title={t.title}
      errors={[...form.errors, ...signing.errors]}
    >
      {saved && <SavedNote>{t[saved]}</SavedNote>}
      {mayWrite(plan) || form.errors.length > 0 ? <AnchoringForm {...props} /> : <AsItStands {...props} />}
      {anchoring && (
        <Quiet small>{t.writtenBy(anchoring.writtenBy, longDate(anchoring.writtenAt, here.locale))}</Quiet>
      )}
      {guide && (
        <GuidePoints {...props} guide={guide} settled={props.settledPoints} saved={props.savedPoints} />
      )}
      <Signature {...props} />
    </StepPage>
  )
}

const AnchoringForm = ({ here, plan, anchoring, form, formToken }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  const seen = { seen: anchoring?.writtenAt.toISOString() ?? '' }
  return (
    <Form
      method="post"
      action={to(here, paths.step(plan.id, 'anchoring'))}
      formToken={formToken}
      hidden={seen}
      card
    >
      {anchoring?.signedBy && <p>{t.signatureFalls(anchoring.signedBy)}</p>}
      <CheckList
        {...field}
        name="settled"
        label={t.checklist}
        hint={t.checklistHint}
        options={points.map((value) => ({ value, label: t.points[value] }))}
      />
      <CheckBox {...field} name="medicalNotNeeded" label={t.notNeeded} />
      <TextArea
        {...field}
        name="notes"
        label={t.notes}
        hint={t.notesHint}
        rows={4}
        maxLength={longestNotes}
        optional
      />
      <FormActions>
        <Button kind={anchoring && toSettle(anchoring).length === 0 ? 'secondary' : 'primary'}>
          {t.save}
        </Button>
      </FormActions>
    </Form>
  )
}

const AsItStands = ({ here, anchoring }: Props) => {
  const t = texts[here.locale]
  if (!anchoring) return <p>{t.none}</p>
  const { settled, medicalNotNeeded, notes } = anchoring
  return (
    <>
      <h2>{t.settled}</h2>
      {settled.length === 0 && !medicalNotNeeded && <p>{t.none}</p>}
      <Checklist
        items={[...settled.map((point) => t.points[point]), ...(medicalNotNeeded ? [t.notNeeded] : [])]}
      />
      {notes && <p class="as-written">{notes}</p>}
    </>
  )
}

const Signature = ({ here, plan, anchoring, maySign, signing, formToken }: Props) => {
  const t = texts[here.locale]
  const left = toSettle(anchoring ?? { settled: [], medicalNotNeeded: false })
  const wrong = errorOf(signing, 'sign')
  return (
    <Card as="section" tone="sand" id="sign">
      <h2>{t.signature}</h2>
      {wrong && <ErrorMessage here={here} id="sign-error" message={wrong} />}
      {anchoring?.signedBy && anchoring.signedAt ? (
        <p>{t.signedBy(anchoring.signedBy, longDate(anchoring.signedAt, here.locale))}</p>
      ) : left.length > 0 ? (
        <>
          <p>{t.left}</p>
          <ul>
            {left.map((point) => (
              <li>{t.points[point]}</li>
            ))}
          </ul>
        </>
      ) : maySign ? (
        <Form
          method="post"
          action={to(here, paths.anchoringSignature(plan.id))}
          formToken={formToken}
          hidden={{ seen: anchoring?.writtenAt.toISOString() ?? '' }}
        >
          <p>
            {t.yours} {t.meaning}
          </p>
          <FormActions>
            <Button>{t.sign}</Button>
          </FormActions>
        </Form>
      ) : (
        <p>{t.waits}</p>
      )}
    </Card>
  )
}
