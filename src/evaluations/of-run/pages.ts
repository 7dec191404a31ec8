import { serviceStaff, signedIn } from '../../people/index.ts'
import { dayOf } from '../../platform/dates.ts'
import { renderPdf } from '../../platform/pdf/render.ts'
import type { App, Tools } from '../../platform/web.ts'
import { getStaffedRun } from '../../registrations/index.ts'
import { findForm } from '../forms.ts'
import { findNotSent, maySend } from '../licences/unlicensed.ts'
import { standingOf } from '../paper/entries.ts'
import { anyWave, paths } from '../paths.ts'
import { listWavesOfRun } from '../queries.ts'
import { poster } from './poster.ts'
import { countAnswered, countReminded, getStaffedWave, type OfWave } from './queries.ts'
import { currentOf } from './rules.ts'
import { wavesPage } from './views/waves-page.tsx'

type OfRun = { Params: { course: string; run: string } }

const staff = { config: { for: serviceStaff } }

/** The waves of one run: how it goes, and the poster for the room. */
export function runEvaluationPages(app: App, { db, baseUrl }: Pick<Tools, 'db' | 'baseUrl'>): void {
  app.get<OfRun>(paths.waves(':course', ':run'), staff, async (request, reply) => {
    const { here, params } = request
    const run = await getStaffedRun(db, signedIn(request), params.course, params.run)
    const waves = await listWavesOfRun(db, run.id)
    const ids = waves.map(({ id }) => id)
    const [answered, reminded] = [await countAnswered(db, ids), await countReminded(db, ids)]
    const current = currentOf(waves, dayOf(here.now))
    const notSent = await findNotSent(db, signedIn(request), current)
    const standing = await standingOf(db, current?.id ?? 0)
    return reply.html(wavesPage({ here, run, waves, answered, reminded, notSent, standing }))
  })

  app.get<{ Params: OfWave }>(paths.poster(':course', ':run', anyWave), staff, async (request, reply) => {
    const { here, params } = request
    const { wave } = await getStaffedWave(db, signedIn(request), params)
    if (!(await maySend(db, wave, dayOf(here.now))))
      return reply.seeOther(paths.waves(params.course, params.run))
    const form = await findForm(db, wave.versionId)
    return reply
      .type('application/pdf')
      .header('content-disposition', 'attachment; filename="plakat.pdf"')
      .send(await renderPdf(poster({ wave, form, locale: here.locale, now: here.now, baseUrl })))
  })
}
