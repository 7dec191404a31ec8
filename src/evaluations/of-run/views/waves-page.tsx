import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { Table } from '../../../design/table.tsx'
import { Ingress } from '../../../design/text.tsx'
import { dayOf, longDate } from '../../../platform/dates.ts'
import type { StaffedRun } from '../../../registrations/index.ts'
import { paths } from '../../paths.ts'
import type { RunWave } from '../../queries.ts'
import { waveInWords } from '../../wave-words.ts'
import { dayInWords } from '../../when.ts'
import { currentOf, sayable, sayableReminders, stateOf } from '../rules.ts'
import { texts } from '../texts.ts'
import { RunFrame, runInWords } from './frame.tsx'
import { RoomAndPaper } from './room-and-paper.tsx'

export type WavesProps = {
  here: Here
  run: StaffedRun
  waves: RunWave[]
  /** By the number of the wave. */
  answered: Map<number, number>
  reminded: Map<number, number[]>
}

/** The waves of a run: what is open now, how it goes, and the ways to answer in the room. */
export const wavesPage = (props: WavesProps) => {
  const { here, run, waves } = props
  const t = texts[here.locale]
  const current = currentOf(waves, dayOf(here.now))
  return (
    <RunFrame here={here} title={t.title} run={run} narrow>
      <PageTitle
        above={runInWords(run, here)}
        title={t.title}
        ingress={waves.length > 0 ? t.ingress : t.none}
      />
      {waves.length > 0 && <Ingress>{nextInWords(here, current)}</Ingress>}
      {waves.length > 0 && <Waves {...props} />}
      {current && <RoomAndPaper here={here} run={run} wave={current} />}
      <Section>
        <p>
          <Link href={to(here, paths.evaluation(run.courseSlug))}>{t.toCourse}</Link>
        </p>
      </Section>
    </RunFrame>
  )
}

function nextInWords(here: Here, wave: RunWave | undefined): string {
  const t = texts[here.locale]
  if (!wave) return t.nextOver
  const isMailed = wave.linkedBy === 'key'
  if (stateOf(wave, dayOf(here.now)) === 'planned') {
    return (isMailed ? t.nextPlanned : t.nextPlannedRoom)(dayInWords(wave.opensOn, here.locale))
  }
  return (isMailed ? t.nextOpen : t.nextOpenRoom)(dayInWords(wave.closesOn, here.locale))
}

const Waves = ({ here, waves, answered, reminded }: WavesProps) => {
  const t = texts[here.locale]
  const { columns } = t
  return (
    <Table
      caption={t.title}
      captionUnseen
      columns={[
        { heading: columns.when },
        { heading: columns.state },
        { heading: columns.answered, number: true },
        { heading: columns.invited, number: true },
        { heading: columns.reminded, number: true },
        { heading: columns.period },
      ]}
      rows={waves.map((wave) => {
        const state = stateOf(wave, dayOf(here.now))
        const count = sayable(answered.get(wave.id) ?? 0, state)
        return [
          waveInWords(wave, here.locale),
          t.state[state],
          state === 'planned' ? '–' : (count ?? t.few),
          wave.invited ?? '–',
          remindersInWords(here, wave, reminded.get(wave.id) ?? []),
          t.period(shortly(wave.opensOn, here), shortly(wave.closesOn, here)),
        ]
      })}
    />
  )
}

function remindersInWords(here: Here, wave: RunWave, reminded: number[]): string {
  const t = texts[here.locale]
  if (wave.linkedBy !== 'key') return '–'
  if (reminded.length === 0) return t.noReminders
  const said = sayableReminders(reminded, wave.invited, stateOf(wave, dayOf(here.now)))
  return t.reminders(said.map((count) => (count === undefined ? t.remindedFew : String(count))))
}

const shortly = (day: string, { locale }: Here): string => longDate(new Date(`${day}T12:00:00Z`), locale)
