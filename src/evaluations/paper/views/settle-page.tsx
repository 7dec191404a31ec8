import { Button, ButtonLink } from '../../../design/button.tsx'
import { ChoiceList } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { PageTitle } from '../../../design/page/page-head.tsx'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Answers, Item, Form as Questionnaire } from '../../../questionnaires/index.ts'
import type { StaffedRun } from '../../../registrations/index.ts'
import { texts as runTexts } from '../../of-run/texts.ts'
import { RunFrame, runInWords } from '../../of-run/views/frame.tsx'
import { paths } from '../../paths.ts'
import type { RunWave } from '../../queries.ts'
import { OwnCode } from '../../views/own-code.tsx'
import { answerInWords } from '../answer-words.ts'
import { choiceField } from '../forms.ts'
import { differences, type Entry, isOtherCode } from '../rules.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  run: StaffedRun
  wave: RunWave
  form: Questionnaire
  pair: [Entry, Entry]
  sheet: number
  state: FormState
  formToken: string
}

/** What two have read differently off a sheet, beside each other. */
export const settlePage = ({ here, run, wave, form, pair, sheet, state, formToken }: Props) => {
  const t = texts[here.locale]
  const title = t.settleTitle(sheet)
  const entry = to(here, paths.entry(run.courseSlug, run.slug, wave.id))
  const above = [
    { title: runTexts[here.locale].title, href: to(here, paths.waves(run.courseSlug, run.slug)) },
    { title: t.title, href: entry },
  ]
  const [one, other] = pair
  return (
    <RunFrame here={here} title={title} run={run} above={above} errors={state.errors} narrow>
      <PageTitle above={runInWords(run, here)} title={title} ingress={t.settleIngress} />
      <Form
        method="post"
        action={to(here, paths.settle(run.courseSlug, run.slug, wave.id, sheet))}
        formToken={formToken}
      >
        {differences(form, one.answers, other.answers).map((item) => (
          <Either here={here} state={state} item={item} one={one.answers} other={other.answers} />
        ))}
        {isOtherCode(pair, wave.linkedBy === 'own-code') && (
          <>
            <p>{t.codeUnlike}</p>
            <OwnCode here={here} form={state} />
          </>
        )}
        <FormActions>
          <Button>{t.settleYes}</Button>
          <ButtonLink kind="tertiary" href={entry}>
            {t.toEntry}
          </ButtonLink>
        </FormActions>
      </Form>
    </RunFrame>
  )
}

type Read = { here: Here; state: FormState; item: Item; one: Answers; other: Answers }

const Either = ({ here, state, item, one, other }: Read) => {
  const t = texts[here.locale]
  const said = (answers: Answers) => answerInWords(item, answers[item.linkId], here.locale) || t.notAnswered
  return (
    <ChoiceList
      here={here}
      form={state}
      name={choiceField(item.linkId)}
      label={inLanguage(item.text, here.locale).text}
      options={[
        { value: 'first', label: <Reading when={t.first} said={said(one)} /> },
        { value: 'second', label: <Reading when={t.second} said={said(other)} /> },
      ]}
    />
  )
}

const Reading = ({ when, said }: { when: string; said: string }) => (
  <>
    <span class="quiet small">{when}: </span>
    <strong>{said}</strong>
  </>
)
