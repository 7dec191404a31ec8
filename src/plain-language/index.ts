export { type Level, type Look, lookAt, mostWords } from './look.ts'
