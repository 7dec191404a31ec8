import type { Here } from '../design/here.ts'
import type { Db } from '../platform/db.ts'
import type { App, Tools } from '../platform/web.ts'
import { emptySearch } from '../search/index.ts'
import { findRunList } from './api/runs.ts'
import { operationsOf } from './operations.ts'
import { apiPage } from './views/api-page.tsx'

/** The description of the API, for programs and for people. */
export function openApi(app: App, { db }: Pick<Tools, 'db'>): void {
  app.get('/api/openapi.json', { config: { cached: true } }, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  )

  app.get('/api', { config: { cached: true } }, async ({ here }, reply) =>
    reply.html(
      apiPage({ here, operations: operationsOf(app.swagger()), answer: await findExample(db, here) }),
    ),
  )
}

/** A real answer to show, as it would be today. */
const findExample = (db: Db, here: Here): Promise<object> =>
  findRunList(db, { ...emptySearch, municipality: '1804', size: 1 }, here)
