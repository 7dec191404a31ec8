export type { Asker } from './asking/may-see.ts'
export { resultsOf } from './asking/results-of.ts'
export { type Point, type RunOfPoint, type Series, seriesOf } from './asking/series-of.ts'
export type {
  Breakdown,
  ChangeResults,
  Figures,
  GroupResults,
  Hidden,
  QuestionResults,
  QuestionWords,
  Results,
  Shown,
  WaveResults,
} from './asking/shapes.ts'
export {
  type Finding,
  figureSince,
  type InBrief,
  lastFigure,
  type RunFigure,
  resultsInBrief,
} from './in-brief.ts'
export { resultJobs } from './jobs.ts'
export { layResults } from './keeping/lay.ts'
export { poolResults } from './keeping/pool.ts'
export { paths as resultPaths } from './paths.ts'
export type { Why } from './protection/ask.ts'
export type { Period, Unit } from './protection/tables.ts'
export { resultsOnMyPage } from './sharing/my-page.ts'
export { figuresInSentences } from './showing/in-sentences.ts'
export { type PublicFigures, publicFigures } from './showing/public-figures.ts'
export { saidOfProgramme } from './showing/said-of-programme.ts'
export type { FigureName } from './showing/told-of.ts'
