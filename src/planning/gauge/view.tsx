import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { paths } from '../paths.ts'
import { feltInWords, Scale } from './felt.tsx'
import { type Facts, partsOf, type Share, shareOfMeetings, total } from './rules.ts'
import { texts } from './texts.ts'

type Props = { here: Here; facts: Facts }

/** "På lik linje?": what each side has given, thing by thing, and how it feels. Never one number. */
export const Gauge = ({ here, facts, planId }: Props & { planId?: number | undefined }) => {
  const t = texts[here.locale]
  return (
    <Card as="section">
      <h2>{t.title}</h2>
      <Keys here={here} facts={facts} />
      <ul class="measures">
        <Measure
          name={t.names.group}
          words={t.group(facts.group.experience, total(facts.group))}
          share={facts.group}
        />
        <Measure
          name={t.names.meetings}
          words={meetings(here, facts)}
          share={shareOfMeetings(facts.meetings)}
        />
        <Measure name={t.names.written} words={written(here, facts)} share={facts.written} />
        <Measure name={t.names.decided} words={decided(here, facts)} share={facts.decided} />
        <Measure name={t.names.programme} words={programme(here, facts)} share={facts.programme} />
        <Felt here={here} facts={facts} />
      </ul>
      {planId !== undefined && (
        <p class="small">
          <Link href={to(here, paths.gauge(planId))}>{t.about}</Link>
        </p>
      )}
    </Card>
  )
}

const Keys = ({ here, facts }: Props) => {
  const { keys } = texts[here.locale]
  const hasBetween = [facts.group, facts.written, facts.decided, facts.programme].some(
    ({ between }) => between > 0,
  )
  return (
    <p class="row quiet small">
      <span>
        <span class="side-key" data-side="experience" /> {keys.experience}
      </span>
      {hasBetween && (
        <span>
          <span class="side-key" data-side="between" /> {keys.between}
        </span>
      )}
      <span>
        <span class="side-key" data-side="professional" /> {keys.professional}
      </span>
      <span>{keys.half}</span>
    </p>
  )
}

const meetings = ({ locale }: Here, { meetings: { held, withBoth } }: Facts): string =>
  held === 0 ? texts[locale].noMeetings : texts[locale].meetings(withBoth, held)

const written = ({ locale }: Here, { written }: Facts): string => {
  const t = texts[locale]
  return total(written) === 0 ? t.nothingWritten : t.written(written.experience, written.professional)
}

const decided = ({ locale }: Here, { decided }: Facts): string => {
  const t = texts[locale]
  if (total(decided) === 0) return t.nothingDecided
  return (
    t.decided(decided.experience, decided.professional) +
    (decided.between > 0 ? t.together(decided.between) : '')
  )
}

const programme = ({ locale }: Here, { programme }: Facts): string => {
  const t = texts[locale]
  if (total(programme) === 0) return t.noProgramme
  const together = programme.between > 0 ? t.programmeTogether(programme.between) : ''
  return t.programme(programme.experience, programme.professional) + together
}

/** The words say it; the bar shows it to those who see: experience from the left, profession from the right, a mark at half. */
const Measure = ({ name, words, share }: { name: string; words: string; share: Share }) => (
  <li>
    <p>
      <strong>{name}</strong> {words}
    </p>
    <Bar share={share} />
  </li>
)

const Bar = ({ share }: { share: Share }) => {
  const parts = partsOf(share)
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="fill-track" width="100" height="10" />
      {parts && parts.experience > 0 && <rect class="fill-experience" width={parts.experience} height="10" />}
      {parts && parts.professional > 0 && (
        <rect class="fill-professional" x={100 - parts.professional} width={parts.professional} height="10" />
      )}
      {parts && parts.experience > 0 && parts.professional > 0 && (
        <rect class="fill-card" x={parts.experience - 0.3} width="0.6" height="10" />
      )}
      <rect class="fill-card" x="49.7" width="0.6" height="10" />
    </svg>
  )
}

const Felt = ({ here, facts: { felt } }: Props) => {
  const t = texts[here.locale]
  return (
    <li>
      <p>
        <strong>{t.names.felt}</strong> {felt ? feltInWords(here, felt) : t.notFelt}
      </p>
      {felt && <Scale here={here} felt={felt} />}
    </li>
  )
}
