import { Button } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { SummaryList } from '../../design/summary-list.tsx'
import type { FormState } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import type { Member, Needs, Party } from '../party.ts'
import { paths } from '../paths.ts'
import type { RunFacts } from '../run-facts.ts'
import { texts } from '../texts.ts'
import { whenAndWhere } from '../when.ts'
import { Care, SignUpStep } from './frame.tsx'
import { seatsInWords } from './sign-up-page.tsx'

type Props = {
  here: Here
  run: RunFacts
  party: Party
  anyRun: boolean
  /** All that was filled in, carried along to be read again. */
  carried: FormState['values']
  formToken: string
}

/** The last step: look it over, and send it. */
export const checkPage = ({ here, run, party, anyRun, carried, formToken }: Props) => {
  const t = texts[here.locale]
  const many = party.members.length > 1
  const waits = run.seatsLeft < party.members.length
  const words = many ? { seats: t.sendMany, wait: t.sendManyWaiting } : { seats: t.send, wait: t.sendWaiting }
  return (
    <SignUpStep
      here={here}
      run={run}
      title={t.check}
      above={many ? t.step(3, 4) : t.step(2, 3)}
      ingress={`${whenAndWhere(run, here.locale)}. ${seatsInWords(run, here)}`}
    >
      <SummaryList rows={rowsOf({ here, party, anyRun })} />
      <Care here={here} />
      <p>{t.consent}</p>
      <Form
        method="post"
        action={to(here, paths.confirm(run.courseSlug, run.slug))}
        formToken={formToken}
        hidden={carried}
      >
        <FormActions>
          <Button>{waits ? words.wait : words.seats}</Button>
          <Button kind="tertiary" name="step" value="back">
            {t.back}
          </Button>
        </FormActions>
      </Form>
    </SignUpStep>
  )
}

function rowsOf({ here, party, anyRun }: Pick<Props, 'here' | 'party' | 'anyRun'>) {
  const t = texts[here.locale]
  const { contact, members } = party
  const [you, ...company] = members
  return [
    { question: t.name, answer: contact.name },
    { question: t.email, answer: contact.email },
    ...(contact.phone ? [{ question: t.phone, answer: contact.phone }] : []),
    { question: t.role, answer: you && t.roles[you.role] },
    { question: t.needs, answer: needsInWords(you?.needs, here.locale) },
    ...company.map((member, index) => ({
      question: t.companyTitle(index + 1, company.length),
      answer: companionInWords(member, here.locale),
    })),
    ...(anyRun ? [{ question: t.anyRun, answer: t.yes }] : []),
  ]
}

/** "Ola, pårørende eller venn. Tolk: arabisk." */
export function companionInWords({ name, role, needs }: Member, locale: Locale): string {
  const as = texts[locale].companionRoles[role]
  const who = name ? `${name}, ${as.charAt(0).toLowerCase()}${as.slice(1)}` : as
  return needs ? `${who}. ${needsInWords(needs, locale)}.` : who
}

/** "Tolk: arabisk. Rullestolplass." */
export function needsInWords(needs: Needs | undefined, locale: Locale): string {
  const t = texts[locale]
  const { interpreter, wheelchair, hearingLoop, food, other } = needs ?? {}
  const words = [
    interpreter &&
      (interpreter === '?' ? t.needShort.interpreter : `${t.needShort.interpreter}: ${interpreter}`),
    wheelchair && t.needShort.wheelchair,
    hearingLoop && t.needShort.hearingLoop,
    food && `${t.needShort.food}: ${food}`,
    other && `${t.needShort.other}: ${other}`,
  ].filter(Boolean)
  return words.length === 0 ? t.nothing : words.join('. ')
}
