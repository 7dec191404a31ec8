import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/card.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { EnterSends, Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Script } from '../../design/page/script.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Quiet } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import {
  type Answers,
  type Item,
  minutesToAnswer,
  QuestionFields,
  type Form as Questionnaire,
} from '../../questionnaires/index.ts'
import { texts } from '../answer-texts.ts'
import { ownersOf } from '../forms.ts'
import { paths } from '../paths.ts'
import type { Sheet } from '../receive.ts'
import { holdsFor, Promised, WhatHolds } from './what-holds.tsx'

export type AnswerProps = {
  here: Here
  sheet: Sheet
  link: string
  steps: Item[][]
  /** Which step is shown, from 0. */
  at: number
  /** All on one page. */
  isWhole: boolean
  answers: Answers
  form: FormState
  /** What became of what was just done, when there is something to say. */
  said: string | undefined
  formToken: string
}

/** One step of a form, for the one who answers: few questions, large targets, and a way out at every step. */
export const answerPage = (props: AnswerProps) => {
  const { here, sheet, steps, at, isWhole, form, said } = props
  const t = texts[here.locale]
  const title = inLanguage(sheet.wave.courseTitle, here.locale).text
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate isErrand head={<AnswerScripts />}>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle
            above={title}
            title={at === 0 ? t.title : t.goOn}
            ingress={at === 0 ? introOf(sheet, here) : undefined}
          />
          {said && <SavedNote>{said}</SavedNote>}
          {at === 0 && <Promised here={here} linkedBy={holdsFor(sheet)} />}
          {steps.length > 1 && <Progress here={here} at={at} count={steps.length} />}
          <AnswerForm {...props} />
          <Owners here={here} form={sheet.form} />
          {at > 0 && <Promised here={here} linkedBy={holdsFor(sheet)} />}
          {at === 0 && (isWhole || steps.length > 1) && <OtherWay {...props} />}
          {at === 0 && <WhatHolds here={here} linkedBy={holdsFor(sheet)} />}
        </Stack>
      </Band>
    </Page>
  )
}

/** Below questions that somebody owns stands whose they are. */
const Owners = ({ here, form }: { here: Here; form: Questionnaire }) => {
  const owners = ownersOf(form, here.locale)
  return owners ? <Quiet small>{owners}</Quiet> : null
}

const introOf = ({ form }: Sheet, { locale }: Here): string => {
  const t = texts[locale]
  const own = form.intro && (form.intro[locale] ?? form.intro.nb)
  return `${t.minutes(minutesToAnswer(form))} ${own ?? t.maySkip}`
}

const Progress = ({ here, at, count }: { here: Here; at: number; count: number }) => {
  const t = texts[here.locale]
  return (
    <div class="stack" data-gap="small">
      <Quiet small>{t.step(at + 1, count)}</Quiet>
      <progress class="steps" max={count} value={at + 1} aria-label={t.step(at + 1, count)} />
    </div>
  )
}

function AnswerForm({ here, sheet, link, steps, at, isWhole, answers, form, formToken }: AnswerProps) {
  const t = texts[here.locale]
  const isLast = at >= steps.length - 1
  return (
    <Form
      id="answers"
      method="post"
      action={to(here, paths.sheet(sheet.wave.id, link))}
      formToken={formToken}
      hidden={{ at: String(at + 1), ...(isWhole && { samlet: 'ja' }) }}
      gap="medium"
    >
      <EnterSends />
      <QuestionFields here={here} form={sheet.form} items={steps[at] ?? []} answers={answers} state={form} />
      <p
        id="answers-status"
        class="quiet no-print"
        role="status"
        data-saving={t.saving}
        data-saved={t.saved}
        data-wrong={t.wrong}
        data-waiting={t.waiting}
        data-busy={t.busy}
        data-sending={t.sending}
        data-unsent={t.unsent}
        data-arrived={t.arrived}
        data-held={t.held}
        data-closed={t.closedWhileAnswering}
        data-sent={t.sentElsewhere}
      />
      <FormActions>
        <Button name="step" value={isLast ? 'send' : 'next'}>
          {isLast ? t.send : t.next}
        </Button>
        {at > 0 && (
          <Button name="step" value="back" kind="secondary">
            {t.back}
          </Button>
        )}
        <Button name="step" value="later" kind="tertiary">
          {t.later}
        </Button>
      </FormActions>
      {isLast && (
        <Notice>
          <p>{t.beforeYouSend}</p>
          <FormActions>
            <Button name="step" value="copy-to-read" kind="secondary" icon="download">
              {t.copy.read}
            </Button>
            <Button name="step" value="copy" kind="tertiary">
              {t.copy.data}
            </Button>
          </FormActions>
        </Notice>
      )}
    </Form>
  )
}

/** Step by step, or all on one page: what is answered goes along. */
const OtherWay = ({ here, sheet, link, isWhole }: AnswerProps) => (
  <p>
    <Link href={`${to(here, paths.sheet(sheet.wave.id, link))}${isWhole ? '' : '?samlet=ja'}`}>
      {isWhole ? texts[here.locale].inSteps : texts[here.locale].onOnePage}
    </Link>
  </p>
)

/** Questions that depend on others come and go as one answers, and what is answered is saved. */
const AnswerScripts = () => (
  <>
    <Script name="only-if.ts" />
    <Script name="answering.ts" />
    <Script name="slider.ts" />
  </>
)
