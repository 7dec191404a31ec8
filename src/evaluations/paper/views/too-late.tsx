import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { dayOf } from '../../../platform/dates.ts'
import type { StaffedRun } from '../../../registrations/index.ts'
import { paths } from '../../paths.ts'
import type { RunWave } from '../../queries.ts'
import { waveInWords } from '../../wave-words.ts'
import { dayInWords } from '../../when.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  run: StaffedRun
  wave: RunWave
  /** When participants are asked again, if they are. */
  next: RunWave | undefined
}

/** The wave is over: why a sheet that comes now can’t be counted, and what to do with it. */
export const TooLate = ({ here, run, wave, next }: Props) => {
  const t = texts[here.locale]
  return (
    <>
      <Section>
        <h2>{t.why}</h2>
        <p>{t.whyText}</p>
        {wave.purpose === 'research' && <p>{t.overTwice}</p>}
      </Section>
      <Section>
        <h2>{t.whatNow}</h2>
        <ul>
          {t.whatNowSteps.map((step) => (
            <li>{step}</li>
          ))}
          {next && <li>{againInWords(here, next)}</li>}
        </ul>
        <div>
          <ButtonLink kind="secondary" href={to(here, paths.waves(run.courseSlug, run.slug))}>
            {t.toEvaluation}
          </ButtonLink>
        </div>
      </Section>
    </>
  )
}

/** "Deltakerne spørres neste gang fra onsdag 14. april (tre måneder etter)." */
function againInWords({ locale, now }: Here, next: RunWave): string {
  const t = texts[locale]
  const when = waveInWords(next, locale).toLowerCase()
  return dayOf(now) < next.opensOn
    ? t.nextTime(when, dayInWords(next.opensOn, locale))
    : t.askedNow(when, dayInWords(next.closesOn, locale))
}
