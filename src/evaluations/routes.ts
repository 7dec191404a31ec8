import type { App, Tools } from '../platform/web.ts'
import { courseEvaluationPages } from './of-course/pages.ts'
import { runEvaluationPages } from './of-run/pages.ts'
import { paperPages } from './paper/pages.ts'
import { refusalPages } from './refusal-pages.ts'
import { roomPages } from './room-pages.ts'
import { sheetPages } from './sheet-pages.ts'

/** Asking participants how it was, and taking their answers. */
export function evaluations(app: App, tools: Tools): void {
  roomPages(app, tools)
  refusalPages(app, tools)
  sheetPages(app, tools)
  courseEvaluationPages(app, tools)
  runEvaluationPages(app, tools)
  paperPages(app, tools)
}
