import type { App, Tools } from '../platform/web.ts'
import { coursesApi } from './api/courses.ts'
import { municipalitiesApi } from './api/municipalities.ts'
import { programmesApi } from './api/programmes.ts'
import { runsApi } from './api/runs.ts'
import { servicesApi } from './api/services.ts'
import { dcat } from './dcat/dcat.ts'
import { feeds } from './feeds/feeds.ts'
import { fhir } from './fhir/fhir.ts'
import { openApi } from './open-api.ts'
import { readableByAll } from './readable-by-all.ts'
import { site } from './site/site.ts'

/** Everything that is public, for programs: JSON, calendars, feeds, FHIR, DCAT, and the lists of pages that search engines read. */
export function openData(app: App, tools: Pick<Tools, 'db' | 'demo' | 'baseUrl'>): void {
  readableByAll(app, (app) => {
    runsApi(app, tools)
    coursesApi(app, tools)
    programmesApi(app, tools)
    servicesApi(app, tools)
    municipalitiesApi(app, tools)
    openApi(app, tools)
    feeds(app, tools)
    fhir(app, tools)
    dcat(app, tools)
  })
  site(app, tools)
}
