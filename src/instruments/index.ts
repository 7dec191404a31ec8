export { stateOf } from './eq-5d.ts'
export { instruments, type Scale, scales } from './scales.ts'
export { codingOf, itemScores, score } from './score.ts'
