import type { App, Tools } from '../platform/web.ts'
import { resultsApi } from './api.ts'
import { coursePages } from './course-pages.ts'
import { sharingPages } from './sharing/pages.ts'
import { unitPages } from './unit-pages.ts'

/** What was answered, as far as it may be told, and who it is shared with. */
export function results(app: App, tools: Tools): void {
  coursePages(app, tools)
  resultsApi(app, tools)
  sharingPages(app, tools)
  unitPages(app, tools)
}
