import type { App } from '../platform/web.ts'
import { addPages } from './add-pages.ts'
import type { Hands } from './at-run.ts'
import { editPages } from './edit-pages.ts'
import { listPages } from './list-pages.ts'
import { messagePages } from './message-pages.ts'
import { onePages } from './one-pages.ts'
import { runPages } from './run-pages.ts'

/** Looking after who takes part in a run: for those who work in the service that holds it. */
export function participants(app: App, tools: Hands): void {
  listPages(app, tools)
  onePages(app, tools)
  editPages(app, tools)
  addPages(app, tools)
  messagePages(app, tools)
  runPages(app, tools)
}
