export { cronbachsAlpha } from './alpha.ts'
export { attrition, type WaveFlow } from './attrition.ts'
export {
  type Change,
  type Difference,
  type Direction,
  differenceOf,
  type Pair,
  type PeopleOfChange,
  pairedChange,
} from './change.ts'
export { type Interval, type Verdict, verdictOf } from './interval.ts'
export { type Proportion, proportionOf } from './proportion.ts'
export { type RunChart, runChart } from './run-chart.ts'
export { floorAndCeiling, type Summary, summaryOf, summaryOfList } from './summary.ts'
export { type Missing, type Tally, tallyOf } from './tally.ts'
export { compareGroups, compareTallies, completersAgainstDropOuts, type TwoGroups } from './two-groups.ts'
export { type XmrChart, type XmrPhase, type XmrPoint, type XmrRule, xmrChart } from './xmr-chart.ts'
