import type { App, Tools } from '../platform/web.ts'
import { attendancePages } from './attendance-pages.ts'
import { logPages } from './log-pages.ts'
import { myCertificate } from './my-certificate.ts'
import { printPages } from './print-pages.ts'

/** Holding a run: who came, what was noted, and what is printed. */
export function attendance(app: App, tools: Tools): void {
  attendancePages(app, tools)
  logPages(app, tools)
  printPages(app, tools)
  myCertificate(app, tools)
}
