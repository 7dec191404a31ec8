import type { App, Tools } from '../platform/web.ts'
import { attendancePages } from './attendance-pages.ts'

/** Holding a run: who came, what was noted, and what is printed. */
export function attendance(app: App, tools: Tools): void {
  attendancePages(app, tools)
}
