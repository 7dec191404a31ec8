import type { ComponentChild } from 'preact'
import { RunDrawing } from './run-drawing.tsx'
import { type RunScale, runScale } from './run-scale.ts'
import type { RunChartProps } from './run-series.ts'

export type { RunChartProps } from './run-series.ts'

export type RunKey = { middle?: string; limits?: string; signal?: string; hidden?: string }

/** A figure run by run, with its middle and what was done when. Drawn twice, for a phone and for more, so that words stay as large. */
export const RunChart = ({ words, ...props }: RunChartProps & { words?: RunKey | undefined }) => (
  <div class="run-chart">
    <Drawing name="narrow" scale={runScale(props, { width: 340, height: 250 })} {...props} />
    <Drawing name="wide" scale={runScale(props, { width: 860, height: 290 })} {...props} />
    {words && <Key words={words} {...props} />}
  </div>
)

const Drawing = ({ name, ...props }: RunChartProps & { name: string; scale: RunScale }) => (
  <svg
    class={name}
    viewBox={`0 0 ${props.scale.width} ${props.scale.height}`}
    role="img"
    aria-label={props.title}
  >
    <RunDrawing {...props} />
  </svg>
)

/** What the marks mean: only those that are there. */
const Key = ({ words, points, phases }: RunChartProps & { words: RunKey }) => (
  <ul class="chart-key">
    <KeyTo words={phases.length > 0 && words.middle} mark={<path class="middle" d="M0 10H28" />} />
    <KeyTo
      words={phases.some(({ limits }) => limits) && words.limits}
      mark={
        <>
          <rect class="usual" width="28" height="20" />
          <path class="limit" d="M0 1H28M0 19H28" />
        </>
      }
    />
    <KeyTo
      words={points.some(({ signal }) => signal) && words.signal}
      mark={<path class="signal" d="M14 1l9 9l-9 9l-9-9z" />}
    />
    <KeyTo
      words={points.some(({ hidden }) => hidden) && words.hidden}
      mark={<path class="hatch" d="M0 8l8-8M0 16l16-16M4 20l20-20M12 20l16-16M20 20l8-8" />}
    />
  </ul>
)

const KeyTo = ({ words, mark }: { words: string | false | undefined; mark: ComponentChild }) =>
  words ? (
    <li>
      <svg viewBox="0 0 28 20" aria-hidden="true">
        {mark}
      </svg>
      {words}
    </li>
  ) : null
