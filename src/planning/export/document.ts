import { longDate } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Document } from '../../platform/pdf/render.ts'
import look from '../signing/prints/look.typ'
import { steps } from '../steps.ts'
import { texts as planTexts } from '../texts.ts'
import type { PlanExport } from './plan-export.ts'
import { type Block, facts } from './print/blocks.ts'
import { courseInBlocks, heldInBlocks, movesInBlocks, signaturesInBlocks } from './print/course.ts'
import { anchoringInBlocks, groupInBlocks, needInBlocks } from './print/foundation.ts'
import plan from './print/plan.typ'
import { roundInBlocks } from './print/round.ts'
import { texts } from './texts.ts'

/** The whole plan on paper: what was needed, who planned, round by round, and what came of it. */
export function drawPlan(all: PlanExport, locale: Locale): Document {
  const t = texts[locale]
  const { plan: about, exportedFor, exportedAt } = all
  const data = {
    lang: locale,
    title: t.document(about.title),
    issuer: about.service.name,
    above: `${t.standardMethod} · ${about.service.name}`,
    heading: about.title,
    about: t.madeFor(exportedFor, longDate(exportedAt, locale)),
    foot: about.title,
    page: t.page('{1}', '{2}'),
    missing: t.missing,
    blocks: [
      aboutInBlocks(all, locale),
      movesInBlocks(all, locale),
      needInBlocks(all, locale),
      anchoringInBlocks(all, locale),
      groupInBlocks(all, locale),
      ...all.rounds.map((round) => roundInBlocks(round, locale)),
      courseInBlocks(all, locale),
      signaturesInBlocks(all, locale),
      heldInBlocks(all, locale),
    ].flat(),
  }
  return { template: look + plan, data }
}

function aboutInBlocks({ plan }: PlanExport, locale: Locale): Block[] {
  const t = texts[locale].facts
  const words = planTexts[locale]
  const stopped = plan.closed ?? plan.paused
  const step = words.stepAbove(steps.indexOf(plan.stepNow) + 1, words.steps[plan.stepNow])
  return [
    facts({
      ...(stopped && {
        [plan.closed ? words.closed : words.paused]:
          `${words.since(longDate(stopped.at, locale))} ${stopped.because}`,
      }),
      [t.leadsOn]: plan.leadsOn ?? t.nobody,
      [t.round]: String(plan.round),
      [t.step]: step,
      [t.started]: longDate(plan.startedAt, locale),
      [t.programme]: plan.programme && inLanguage(plan.programme.title, locale).text,
      [t.address]: plan.url,
    }),
  ]
}
