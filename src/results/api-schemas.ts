import { z } from 'zod'
import { problem } from '../platform/problem.ts'

const words = z
  .object({ nb: z.string().optional(), nn: z.string().optional(), en: z.string().optional() })
  .meta({ id: 'Words', description: 'A text in the languages it is written in' })

const interval = z.object({ from: z.number(), to: z.number() }).describe('95 %')
const share = z
  .object({ count: z.int(), of: z.int(), share: z.number(), interval })
  .meta({ id: 'Share', description: 'So many of so many, with Wilson’s interval' })

const summary = z
  .object({
    n: z.int(),
    missing: z.int(),
    mean: z.number().optional(),
    sd: z.number().optional(),
    median: z.number().optional(),
    quartiles: z.object({ lower: z.number(), upper: z.number(), between: z.number() }).optional(),
  })
  .meta({ id: 'Summary', description: 'Mean, standard deviation (n − 1), median and quartiles (type 7)' })

const hidden = z
  .object({
    told: z.literal(false),
    why: z.enum([
      'not-asked',
      'few-answers',
      'few-or-alike',
      'few-in-a-group',
      'few-left-out',
      'few-services',
      'withdrawn',
    ]),
    waiting: z.int().describe('Runs that have closed and are not counted yet'),
  })
  .meta({
    id: 'Hidden',
    description:
      'Not told, and why: nothing is told of fewer than five. `withdrawn`: the value set it was worked out with was',
  })

const shown = <T extends z.ZodRawShape>(shape: T) =>
  z.discriminatedUnion('told', [
    z.object({
      told: z.literal(true),
      waiting: z.int().describe('Runs that have closed and are not counted yet'),
      runs: z.int().describe('Runs that are counted'),
      services: z.int().optional().describe('In a pool: how many services'),
      ...shape,
    }),
    hidden,
  ])

const figuresShape = {
  n: z.int(),
  asked: z.int().optional(),
  missing: z.int().optional().describe('Were asked and did not answer'),
  distribution: z.array(z.object({ value: z.string(), display: words, count: z.int(), share })),
  summary: summary.optional(),
  ends: z
    .object({ floor: share, ceiling: share })
    .optional()
    .describe('Who gave the lowest and the highest answer'),
  topTwo: share.optional().describe('Who gave one of the two best answers'),
}
const figures = z.object(figuresShape).meta({ id: 'Figures', description: 'The figures of one distribution' })

const question = z.object({
  kind: z.enum(['steps', 'number', 'choice', 'several', 'yes-no', 'score']),
  text: words,
  options: z.array(z.object({ value: z.string(), display: words, score: z.number().optional() })),
  lower: words.optional().describe('What the lowest answer means'),
  upper: words.optional().describe('What the highest answer means'),
  range: z.object({ min: z.number(), max: z.number() }).optional(),
  unit: z.string().optional(),
  higherIsBetter: z.boolean(),
  clearlyBetter: z.object({ by: z.number(), source: z.string() }).optional(),
  copyright: z.string().optional(),
  isSummary: z.literal(true).optional().describe('Only mean and spread are told'),
})

const breakdown = z.object({
  by: z.string(),
  text: words,
  table: shown({
    n: z.int(),
    groups: z.array(
      z.object({ value: z.string(), kind: z.enum(['group', 'unstated', 'rest']), display: words, figures }),
    ),
    together: z
      .array(z.object({ value: z.string(), display: words }))
      .describe('Small groups, told of as one: "rest"'),
  }),
})

const difference = z.object({
  n: z.int(),
  mean: z.number().optional(),
  sd: z.number().optional(),
  interval: interval.optional(),
  verdict: z.enum(['clearly-better', 'clearly-worse', 'cannot-tell']),
  standardised: z.number().optional().describe('Standardised response mean'),
  people: z
    .object({
      atLeast: z.number(),
      by: z.enum(['published', 'half-deviation']),
      better: share,
      same: share,
      worse: share,
    })
    .optional()
    .describe('How many changed by what matters'),
})

const change = z.object({
  since: z.string(),
  change: shown({ change: difference }),
  stayed: shown({
    groups: z.object({
      first: summary,
      second: summary,
      difference: z.number().optional(),
      interval: interval.optional(),
    }),
  })
    .optional()
    .describe('How those began who answered both times, and those who answered only the first'),
})

const wave = z.object({
  wave: z.string(),
  answered: shown({ answered: z.int(), invited: z.int().optional(), share: share.optional() }).describe(
    'Without a share where more answered than were asked: whoever has the code of the room can answer',
  ),
  flow: shown({
    since: z.string(),
    everyWaveSoFar: z.int(),
    of: z.int().optional().describe('How many answered the first time in the runs that are counted'),
  }).optional(),
  questions: z.array(
    z.object({
      code: z.string(),
      words: question,
      figures: shown(figuresShape),
      by: z.array(breakdown),
      changes: z.array(change),
      alpha: shown({ n: z.int(), alpha: z.number().optional() }).optional(),
    }),
  ),
})

export const resultsSchema = z
  .object({
    unit: z.object({
      kind: z.enum(['run', 'course', 'service', 'programme', 'region', 'nation']),
      id: z.union([z.int(), z.string()]).optional(),
    }),
    title: words,
    period: z.union([z.literal('all'), z.int()]),
    periods: z.array(z.int()).describe('The years there is anything of'),
    waves: z.array(wave),
  })
  .meta({ id: 'EvaluationResults', description: 'What was answered, as far as it may be told' })

export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int() })
  .describe(`Problem details (RFC 9457): ${problem(404).title}`)

export const nationParams = z.object({})
export const idParams = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) })
export const regionParams = z.object({ name: z.string().min(1).max(60) })
export const yearQuery = z.object({
  year: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2200)
    .optional()
    .describe('Runs that began this year; all when left out'),
})

export const seriesQuery = z.object({
  wave: z.string().min(1).max(60).describe('When it was asked: last-day'),
  code: z.string().min(1).max(200).describe('The code of the question or score: benefit'),
  measure: z
    .enum(['mean', 'top-two'])
    .default('mean')
    .describe('What each run is worth: the mean, or the share of the two best answers'),
})

const run = z.object({ id: z.int(), slug: z.string(), startsOn: z.string() })

export const seriesSchema = z
  .object({
    words: question.optional().describe('The question; none where it was never asked'),
    measure: z.enum(['mean', 'top-two']),
    points: z
      .array(z.object({ runs: z.array(run), value: z.number(), figures }))
      .describe('A run, or small runs that are told of together'),
    waiting: z.array(run).describe('Runs that can’t be told of yet'),
    marks: z
      .array(z.object({ on: z.string(), words: words.optional(), before: z.int() }))
      .describe('What was done about the course, and the first point after it'),
    phases: z
      .array(z.object({ from: z.int(), to: z.int(), median: z.number() }))
      .describe('Stretches with a median of their own; a new one begins where something was done'),
    better: z
      .enum(['better', 'worse', 'moved', 'chance', 'too-few'])
      .describe('Whether the course has become better, by the signs of the run chart'),
    runChart: z.object({
      median: z.number().optional(),
      useful: z.int(),
      longest: z
        .object({ side: z.enum(['above', 'below']), points: z.array(z.int()) })
        .optional()
        .describe('The longest row on one side of the median'),
      crossings: z.int(),
      expected: z
        .object({ longestAtMost: z.int(), crossingsAtLeast: z.int() })
        .optional()
        .describe('What chance keeps to; nothing where there are too few points to tell'),
      signals: z.object({ shift: z.boolean(), fewCrossings: z.boolean() }),
    }),
    xmrChart: z.object({
      phases: z.array(
        z.object({
          from: z.int(),
          to: z.int(),
          mean: z.number(),
          meanRange: z.number(),
          limits: z.object({ from: z.number(), to: z.number() }).optional(),
        }),
      ),
      points: z.array(z.object({ value: z.number(), rules: z.array(z.string()) })),
    }),
  })
  .meta({ id: 'EvaluationSeries', description: 'One question over the runs of a course' })

export const commentsSchema = z
  .object({
    shown: z.array(
      z.object({ wave: z.string(), question: words, shown: z.string(), themes: z.array(z.string()) }),
    ),
    hidden: z.int().describe('Were looked through, and aren’t shown'),
    unread: z.int().describe('Haven’t been looked through yet'),
    isTooFew: z.boolean().describe('Fewer than five answered, and so nothing is shown'),
  })
  .meta({ id: 'EvaluationComments', description: 'Own words of a run, as its group may read them' })

const resource = z.looseObject({ resourceType: z.enum(['Questionnaire', 'Measure', 'MeasureReport']) })

/** Of FHIR's own making: what it holds is described there. */
export const fhirContent = {
  description: 'A collection of Questionnaire, Measure and MeasureReport (FHIR R4)',
  content: {
    'application/fhir+json': {
      schema: z
        .looseObject({
          resourceType: z.literal('Bundle'),
          type: z.literal('collection'),
          timestamp: z.string(),
          entry: z.array(z.object({ fullUrl: z.string(), resource })),
        })
        .meta({ id: 'EvaluationBundle', description: 'What was answered, as FHIR' }),
    },
  },
}
