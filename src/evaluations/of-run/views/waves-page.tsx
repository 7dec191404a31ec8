import { paths as coursePaths } from '../../../courses/index.ts'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { Rows } from '../../../design/rows.tsx'
import { Quiet, Unseen } from '../../../design/text.tsx'
import { dayOf, longDate } from '../../../platform/dates.ts'
import type { StaffedRun } from '../../../registrations/index.ts'
import { NotSentCard } from '../../licences/not-sent.tsx'
import type { NotSent } from '../../licences/unlicensed.ts'
import type { Standing } from '../../paper/entries.ts'
import { paths } from '../../paths.ts'
import type { RunWave } from '../../queries.ts'
import { waveInWords } from '../../wave-words.ts'
import { dayInWords } from '../../when.ts'
import { type Answered, currentOf, sayable, sayableReminders, stateOf } from '../rules.ts'
import { texts } from '../texts.ts'
import { RunFrame, runInWords } from './frame.tsx'
import { RoomAndPaper } from './room-and-paper.tsx'

export type WavesProps = {
  here: Here
  run: StaffedRun
  waves: RunWave[]
  /** By the number of the wave. */
  answered: Map<number, Answered>
  reminded: Map<number, number[]>
  /** Why the form of the wave that matters now isn't sent. */
  notSent: NotSent
  /** What waits of paper in that wave. */
  standing: Standing
}

/** The waves of a run: what is open now, how it goes, and the ways to answer in the room. */
export const wavesPage = (props: WavesProps) => {
  const { here, run, waves, notSent, standing } = props
  const t = texts[here.locale]
  const current = currentOf(waves, dayOf(here.now))
  const ingress = waves.length > 0 ? nextInWords(here, current, notSent) : t.none
  return (
    <RunFrame here={here} title={t.title} run={run} narrow>
      <PageTitle above={runInWords(run, here)} title={t.title} ingress={ingress} />
      <NotSentCard here={here} notSent={notSent} />
      {waves.length > 0 && (
        <Section>
          <Waves {...props} />
          <Quiet small>{t.nobodySees}</Quiet>
        </Section>
      )}
      {current && (
        <RoomAndPaper
          here={here}
          run={run}
          wave={current}
          isSent={notSent.instruments.length === 0}
          standing={standing}
        />
      )}
      <p>
        <Link href={to(here, paths.evaluation(run.courseSlug))}>{t.toCourse}</Link>
      </p>
    </RunFrame>
  )
}

function nextInWords(here: Here, wave: RunWave | undefined, { instruments, from }: NotSent): string {
  const t = texts[here.locale]
  if (!wave) return t.nextOver
  if (instruments.length > 0 && !from) return t.stopped(dayInWords(wave.closesOn, here.locale))
  const isMailed = wave.linkedBy === 'key'
  if (stateOf(wave, dayOf(here.now)) === 'planned') {
    return (isMailed ? t.nextPlanned : t.nextPlannedRoom)(dayInWords(wave.opensOn, here.locale))
  }
  return (isMailed ? t.nextOpen : t.nextOpenRoom)(dayInWords(wave.closesOn, here.locale))
}

const Waves = (props: WavesProps) => {
  const { here, run, waves } = props
  return (
    <Rows
      label={texts[here.locale].waves}
      rows={waves.map((wave) => ({
        title: `${waveInWords(wave, here.locale)}: ${whenInWords(here, wave)}`,
        text: howInWords(props, wave),
        aside: wave.closedAt !== null && <SeeAnswers here={here} run={run} wave={wave} />,
      }))}
    />
  )
}

const SeeAnswers = ({ here, run, wave }: Pick<WavesProps, 'here' | 'run'> & { wave: RunWave }) => (
  <Link href={to(here, coursePaths.results(run.courseSlug, run.slug))}>
    {texts[here.locale].seeAnswers}
    <Unseen>: {waveInWords(wave, here.locale)}</Unseen>
  </Link>
)

/** "åpen til og med 28. januar 2027". */
function whenInWords(here: Here, wave: RunWave): string {
  const state = stateOf(wave, dayOf(here.now))
  const day = state === 'planned' ? wave.opensOn : wave.closesOn
  return texts[here.locale].state[state](longDate(new Date(`${day}T12:00:00Z`), here.locale))
}

/** "11 er spurt på e-post. 7 av dem har svart. Ingen påminnelser er sendt." */
function howInWords({ here, answered, reminded }: WavesProps, wave: RunWave): string | undefined {
  const t = texts[here.locale]
  const state = stateOf(wave, dayOf(here.now))
  if (state === 'planned') return undefined
  const isMailed = wave.linkedBy === 'key'
  const reminders = sayableReminders(reminded.get(wave.id) ?? [], wave.invited)
  return [
    wave.invited !== null && (isMailed ? t.asked : t.seated)(wave.invited),
    answeredInWords(here, sayable(answered.get(wave.id) ?? { all: 0, byLink: 0 }), isMailed),
    isMailed && wave.invited !== null && reminders.length === 0 && state === 'open' && t.notReminded,
    ...reminders.map((count, at) => t.reminded(at + 1, count)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Of those who were mailed so many, and so many besides: who had the code of the room needn't have been asked by mail. */
function answeredInWords(
  { locale }: Here,
  { all, byLink, otherwise }: ReturnType<typeof sayable>,
  isMailed: boolean,
): string {
  const t = texts[locale]
  if (all === undefined) return t.fewAnswered
  if (!isMailed) return t.answered(all)
  if (byLink === undefined) return t.answeredAnyWay(all)
  return [t.answeredOfThem(byLink), otherwise !== undefined && t.answeredOtherwise(otherwise)]
    .filter(Boolean)
    .join(' ')
}
