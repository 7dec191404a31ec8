import { Button } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { Script } from '../../../design/page/script.tsx'
import { SavedNote } from '../../../design/saved-note.tsx'
import { Quiet } from '../../../design/text.tsx'
import { dayOf } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { QuestionFields, type Form as Questionnaire } from '../../../questionnaires/index.ts'
import type { StaffedRun } from '../../../registrations/index.ts'
import { stateOf } from '../../of-run/rules.ts'
import { texts as runTexts } from '../../of-run/texts.ts'
import { RunFrame, runInWords } from '../../of-run/views/frame.tsx'
import { paths } from '../../paths.ts'
import type { RunWave } from '../../queries.ts'
import { OwnCode } from '../../views/own-code.tsx'
import { dayInWords } from '../../when.ts'
import type { Standing } from '../entries.ts'
import { texts } from '../texts.ts'
import { Soon } from './soon.tsx'
import { TooLate } from './too-late.tsx'
import { Waiting } from './waiting.tsx'

export type EntryProps = {
  here: Here
  run: StaffedRun
  wave: RunWave
  form: Questionnaire
  state: FormState
  standing: Standing
  isOpen: boolean
  /** When participants are asked again after this wave. */
  next: RunWave | undefined
  /** The sheet that is entered, where no code of one's own says which it is. */
  link: string
  /** What became of the sheet before. */
  last: { saved?: string | undefined; sheet?: number }
  formToken: string
}

/** One sheet of paper after another, as fast as it can be typed. */
export const entryPage = (props: EntryProps) => {
  const { here, run, wave, state, standing, isOpen, next } = props
  const t = texts[here.locale]
  const up = { title: runTexts[here.locale].title, href: to(here, paths.waves(run.courseSlug, run.slug)) }
  return (
    <RunFrame
      here={here}
      title={t.title}
      run={run}
      above={[up]}
      errors={state.errors}
      head={<Script name="paper.ts" />}
      narrow
    >
      <PageTitle above={runInWords(run, here)} title={t.title} ingress={ingressOf(here, wave, isOpen)} />
      <Last {...props} />
      {isOpen && <Soon here={here} wave={wave} standing={standing} />}
      <p>
        <strong>{t.entered(standing.entered)}</strong>
      </p>
      {isOpen && wave.purpose === 'research' && <Quiet>{t.twice}</Quiet>}
      <Waiting here={here} run={run} wave={wave} standing={standing} />
      {isOpen && <SheetForm {...props} />}
      {stateOf(wave, dayOf(here.now)) === 'over' && <TooLate here={here} run={run} wave={wave} next={next} />}
    </RunFrame>
  )
}

function ingressOf(here: Here, { opensOn, closesOn, closedAt }: RunWave, isOpen: boolean): string {
  const t = texts[here.locale]
  if (isOpen) return t.ingress(dayInWords(closesOn, here.locale))
  return closedAt === null && dayOf(here.now) < opensOn ? t.early(dayInWords(opensOn, here.locale)) : t.over
}

const Last = ({ here, last: { saved, sheet } }: EntryProps) => {
  const t = texts[here.locale]
  const number = sheet && Number.isInteger(sheet) ? sheet : undefined
  const said = {
    ja: number ? t.savedTwice(number) : t.saved,
    'en-gang': number && t.savedOnce(number),
    avgjort: number && t.settled(number),
    samme: t.sameCode,
  }[saved ?? '']
  return said ? <SavedNote>{said}</SavedNote> : null
}

const SheetForm = ({ here, run, wave, form, state, link, formToken }: EntryProps) => {
  const t = texts[here.locale]
  const field = { here, form: state }
  return (
    <Form
      id="paper"
      method="post"
      action={to(here, paths.entry(run.courseSlug, run.slug, wave.id))}
      formToken={formToken}
      hidden={link ? { sheet: link } : undefined}
      gap="medium"
    >
      <Quiet small>{t.keys}</Quiet>
      {wave.purpose === 'research' && (
        <TextField
          {...field}
          name="number"
          label={t.number}
          hint={t.numberHint}
          width="short"
          inputmode="numeric"
          autocomplete="off"
        />
      )}
      {wave.linkedBy === 'own-code' && <h2>{t.ownCode}</h2>}
      {wave.linkedBy === 'own-code' && <OwnCode {...field} />}
      <QuestionFields here={here} form={form} items={form.items} answers={{}} state={state} />
      <FormActions>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  )
}
