import type { ComponentChildren } from 'preact'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { ChoiceList } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { daysInWords } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import {
  type FirstEffect,
  type listTargets,
  type OneParticipant,
  type StaffedRun,
  withdrawnBecause,
} from '../../registrations/index.ts'
import { texts } from '../one-texts.ts'
import { paths } from '../paths.ts'
import { texts as listTexts } from '../texts.ts'
import { calledOf } from '../words.ts'
import { RunPage } from './frame.tsx'

type Props = { here: Here; run: StaffedRun; one: OneParticipant; form: FormState; formToken: string }
type Target = Awaited<ReturnType<typeof listTargets>>[number]

/** "Which date?": the other runs of the course, and how full each is. */
export const movePage = (props: Props & { targets: Target[] }) => {
  const { here, run, one, form, targets } = props
  const t = texts[here.locale].move
  const ingress = targets.length > 0 ? t.ingress(calledOf(one, here.locale)) : t.none
  return (
    <AskPage
      {...props}
      title={t.title}
      ingress={ingress}
      send={targets.length > 0 ? t.send : undefined}
      action={paths.move(run.courseSlug, run.slug, one.id)}
    >
      {targets.length > 0 && (
        <>
          <ChoiceList
            here={here}
            form={form}
            name="to"
            label={t.question}
            options={targets.map((target) => ({
              value: String(target.id),
              label: `${daysInWords(target.sessions, here.locale)}, ${target.municipalityName}: ${howFull(target, here)}`,
            }))}
          />
          <p>{t.effect}</p>
        </>
      )}
    </AskPage>
  )
}

const howFull = ({ seatsLeft, waiting }: Target, { locale }: Here): string =>
  [texts[locale].move.left(seatsLeft), waiting > 0 && listTexts[locale].waiting(waiting)]
    .filter(Boolean)
    .join(', ')

/** "Out of turn?": what it does to the others, and the reason that they will read. */
export const firstPage = (props: Props & { effect: FirstEffect }) => {
  const { here, run, one, form, effect } = props
  const t = texts[here.locale].first
  return (
    <AskPage
      {...props}
      title={t.title}
      ingress={t.ingress(calledOf(one, here.locale))}
      send={effect.passed > 0 ? t.send : undefined}
      action={paths.first(run.courseSlug, run.slug, one.id)}
    >
      <Card tone="spruce" gap="tiny">
        {effect.passed > 0 ? (
          <>
            <p>{t.passed(effect.passed)}</p>
            <p>
              <strong>{effect.offeredNow ? t.now : t.later}</strong>
            </p>
          </>
        ) : (
          <p>{one.status === 'waiting' ? t['is-first'] : t['not-waiting']}</p>
        )}
      </Card>
      {effect.passed > 0 && (
        <TextArea
          here={here}
          form={form}
          name="because"
          label={t.because}
          hint={t.hint}
          rows={3}
          maxLength={300}
        />
      )}
    </AskPage>
  )
}

/** "Withdraw?": why, and what becomes of the seat. */
export const withdrawPage = (props: Props) => {
  const { here, run, one, form } = props
  const t = texts[here.locale].withdrawal
  return (
    <AskPage
      {...props}
      title={t.title}
      ingress={t.ingress(calledOf(one, here.locale))}
      send={t.send}
      action={paths.withdrawal(run.courseSlug, run.slug, one.id)}
    >
      <ChoiceList
        here={here}
        form={form}
        name="because"
        label={t.question}
        hint={one.counted ? undefined : t.hint}
        options={withdrawnBecause.map((value) => ({ value, label: t.because[value] }))}
      />
      <p>{one.counted ? t.effectCounted : t.effect}</p>
    </AskPage>
  )
}

type AskProps = Props & {
  title: string
  ingress: string
  action: string
  /** The word on the button; without it there is nothing to do. */
  send: string | undefined
  children: ComponentChildren
}

const AskPage = ({ here, run, one, form, formToken, title, ingress, action, send, children }: AskProps) => {
  const back = (
    <ButtonLink kind="tertiary" href={to(here, paths.one(run.courseSlug, run.slug, one.id))}>
      {texts[here.locale].cancel}
    </ButtonLink>
  )
  return (
    <RunPage here={here} run={run} title={title} ingress={ingress} errors={form.errors}>
      {send ? (
        <Form method="post" action={to(here, action)} formToken={formToken}>
          {children}
          <FormActions>
            <Button>{send}</Button>
            {back}
          </FormActions>
        </Form>
      ) : (
        <>
          {children}
          <FormActions>{back}</FormActions>
        </>
      )}
    </RunPage>
  )
}
