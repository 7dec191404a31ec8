import { activityLines } from './activity-lines.ts'
import { attendanceLines } from './attendance-lines.ts'
import { authoringLines } from './authoring-lines.ts'
import { builderLines } from './builder-lines.ts'
import { evaluationLines } from './evaluation-lines.ts'
import { goingOnLines } from './going-on-lines.ts'
import { guideLines } from './guide-lines.ts'
import { licenceLines } from './licence-lines.ts'
import type { Line } from './line.ts'
import { participantsLines } from './participants-lines.ts'
import { peopleLines } from './people-lines.ts'
import { planningLines } from './planning-lines.ts'
import { planningTogetherLines } from './planning-together-lines.ts'
import { questionnaireLines } from './questionnaire-lines.ts'
import { resultsLines } from './results-lines.ts'

/** Every route of the inside, and who is let in. A room has its own lines; a route without one fails the test. */
export const table: Line[] = [
  ...authoringLines,
  ...participantsLines,
  ...activityLines,
  ...attendanceLines,
  ...peopleLines,
  ...planningLines,
  ...planningTogetherLines,
  ...guideLines,
  ...goingOnLines,
  ...licenceLines,
  ...builderLines,
  ...questionnaireLines,
  ...evaluationLines,
  ...resultsLines,
]
