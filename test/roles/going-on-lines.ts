import { type Line, line } from './line.ts'
import { keepers, plan, seeThePlan, signers } from './of-a-plan.ts'

/** How a plan goes on, and all of it as a file. Where a form is sent to leads back to its page. */
export const goingOnLines: Line[] = [
  line('GET /plan/:plan/videre', seeThePlan, plan('/videre')),
  ...['overlevering', 'pause', 'gjenopptak', 'avslutning', 'gjenapning'].map((form) =>
    line(`GET /plan/:plan/videre/${form}`, seeThePlan, plan(`/videre/${form}`)),
  ),
  ...['overlevering', 'pause', 'gjenopptak'].map((form) =>
    line(`POST /plan/:plan/videre/${form}`, keepers, plan(`/videre/${form}`)),
  ),
  ...['avslutning', 'gjenapning'].map((form) =>
    line(`POST /plan/:plan/videre/${form}`, signers, plan(`/videre/${form}`)),
  ),
  ...['pdf', 'json'].map((as) => line(`GET /plan/:plan/eksport.${as}`, seeThePlan, plan(`/eksport.${as}`))),
]
