export { type Level, type Look, lookAt } from './look.ts'
