import type { VNode } from 'preact'
import { paths as coursePaths } from '../../courses/index.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Checklist } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { LocalisedParagraphs } from '../../design/localised.tsx'
import { phoneAddress, phoneInGroups } from '../../organisations/index.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import { texts } from '../refused-texts.ts'
import type { RunFacts } from '../run-facts.ts'
import { whenAndWhere } from '../when.ts'
import { SignUpStep } from './frame.tsx'

type Why = 'cancelled' | 'past' | 'closed' | 'referral' | 'sent'
type Props = { here: Here; run: RunFacts; why: Why }

/** Why one can't sign up here, and what to do instead. */
export const refusedPage = ({ here, run, why }: Props): VNode => {
  const t = texts[here.locale]
  const course = to(here, coursePaths.course(run.courseSlug))
  return (
    <SignUpStep here={here} run={run} title={t[why]} ingress={`${whenAndWhere(run, here.locale)}.`}>
      <Reason here={here} run={run} why={why} />
      <Contact here={here} run={run} />
      <Row>
        {why === 'sent' ? (
          <ButtonLink href={to(here, paths.lostLink())}>{t.lostLink}</ButtonLink>
        ) : (
          <ButtonLink kind={why === 'referral' ? 'secondary' : 'primary'} href={course}>
            {t.otherDates}
          </ButtonLink>
        )}
      </Row>
    </SignUpStep>
  )
}

const Reason = ({ here, run, why }: Props) => {
  const t = texts[here.locale]
  if (why === 'referral') return <Referral here={here} run={run} />
  if (why === 'closed') return <p>{t.closedText}</p>
  if (why === 'sent') return <p>{t.sentText}</p>
  if (why === 'past' || !run.cancelledBecause) return null
  return <p>{t.because(inLanguage(run.cancelledBecause, here.locale).text)}</p>
}

const Referral = ({ here, run }: Omit<Props, 'why'>) => {
  const t = texts[here.locale]
  return (
    <>
      <p>{t.referralText}</p>
      <Part here={here} title={t.sendTo} text={run.referralSendTo} />
      {run.referralMustContain && (
        <Section>
          <h2>{t.mustContain}</h2>
          <Checklist items={linesOf(inLanguage(run.referralMustContain, here.locale).text)} />
        </Section>
      )}
      <Part here={here} title={t.afterwards} text={run.referralWhatHappens} />
    </>
  )
}

const Part = ({ here, title, text }: { here: Here; title: string; text: LocalisedText | null }) =>
  text && (
    <Section>
      <h2>{title}</h2>
      <LocalisedParagraphs here={here} text={text} />
    </Section>
  )

/** Whom to ask. */
export const Contact = ({ here, run }: Omit<Props, 'why'>) => {
  const { contactName, contactPhone, contactEmail, serviceName } = run
  if (!contactPhone && !contactEmail) return null
  return (
    <p>
      {texts[here.locale].contact(contactName ?? serviceName)}{' '}
      {contactPhone && <Link href={phoneAddress(contactPhone)}>{phoneInGroups(contactPhone)}</Link>}{' '}
      {contactEmail && <Link href={`mailto:${contactEmail}`}>{contactEmail}</Link>}
    </p>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
