import type { App, Tools } from '../platform/web.ts'
import { resultsApi } from './api.ts'
import { commentPages } from './comments/pages.ts'
import { coursePages } from './course-pages.ts'
import { exportPages } from './export/pages.ts'
import { reportPages } from './reports/pages.ts'
import { sharingPages } from './sharing/pages.ts'
import { unitPages } from './unit-pages.ts'

/** What was answered, as far as it may be told, and who it is shared with. */
export function results(app: App, tools: Tools): void {
  coursePages(app, tools)
  commentPages(app, tools)
  exportPages(app, tools)
  reportPages(app, tools)
  resultsApi(app, tools)
  sharingPages(app, tools)
  unitPages(app, tools)
}
