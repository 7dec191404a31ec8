import type { Here } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import { monthAndYear } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { BeforeAndAfter } from './figures.ts'
import { texts } from './texts.ts'

type Props = { here: Here; figure: BeforeAndAfter; isDone: boolean }

/** The figure an action sprang from, and what it was in the first run after. */
export const FigureOfAction = ({ here, figure, isDone }: Props) => {
  const t = texts[here.locale].figure
  const { before, after } = figure
  return (
    <>
      <p>
        {inLanguage(figure.question, here.locale).text} {t.before(...saidOf(before, here.locale))}{' '}
        {after ? <strong>{t.after(...saidOf(after, here.locale))}</strong> : isDone ? t.waits : t.notDone}
      </p>
      {after && <Quiet small>{t.oneRun}</Quiet>}
    </>
  )
}

const saidOf = ({ mean, n, startedOn }: BeforeAndAfter['before'], locale: Locale) =>
  [
    mean.toLocaleString(locale === 'en' ? 'en-GB' : 'nb-NO', {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
    n,
    monthAndYear(new Date(`${startedOn}T12:00:00Z`), locale),
  ] as const
