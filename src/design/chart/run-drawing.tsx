import { Axes, Flag, Line, Phase, Point } from './run-marks.tsx'
import type { RunScale } from './run-scale.ts'
import type { RunChartProps } from './run-series.ts'

type Props = RunChartProps & { scale: RunScale }

/** The marks and words of a run chart, from the back to the front. */
export const RunDrawing = ({ scale, points, phases, format }: Props) => (
  <>
    <Axes scale={scale} format={format} points={points} />
    {phases.map((phase) => (
      <Phase scale={scale} phase={phase} points={points} />
    ))}
    {scale.flags.map((flag) => (
      <Flag scale={scale} flag={flag} />
    ))}
    <Line scale={scale} points={points} />
    {points.map((point, at) => (
      <Point scale={scale} point={point} at={at} />
    ))}
  </>
)
