import type { App, Tools } from '../platform/web.ts'
import { coursePages } from './course-pages.ts'

/** What was found, as far as it may be told. */
export function results(app: App, tools: Tools): void {
  coursePages(app, tools)
}
