export { type Guide, type GuideItem, type GuidePart, isSame, type Kind, kinds } from './guide/parts.ts'
export { listGuides } from './guide/queries.ts'
export { paths as programmePaths } from './paths.ts'
export { type SeedGuide, seedGuide } from './seed.ts'
