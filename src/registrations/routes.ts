import type { App, Tools } from '../platform/web.ts'
import { registrationsApi } from './api.ts'

/** Seats, waiting lists and what people do with them. */
export function registrations(app: App, tools: Tools): void {
  registrationsApi(app, tools)
}
