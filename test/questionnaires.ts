import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Questionnaire } from 'fhir/r4.js'
import type { Db } from '../src/platform/db.ts'
import { root } from '../src/platform/root.ts'
import {
  type Form,
  type Item,
  isChoice,
  isNumber,
  languagesOf,
  type Value,
  type Words,
} from '../src/questionnaires/form.ts'
import {
  addQuestionnaire,
  itemInBank,
  templateOf,
  toQuestionnaire,
  understand,
} from '../src/questionnaires/index.ts'
import { fromBundle } from '../src/questionnaires/understand/from-bundle.ts'

const text = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((words) => words.trim())
  .filter((words) => words !== '' && !words.includes('\0') && words.isWellFormed())
const words: fc.Arbitrary<Words> = fc.record({ nb: text, nn: text, en: text }, { requiredKeys: ['nb'] })
const code = fc.stringMatching(/^[a-z0-9]{1,4}$/)
const small = fc.integer({ min: -50, max: 50 })

const base = fc.record({ text: words, required: fc.boolean() })
const extra = fc.record({ prefix: text, help: words, code }, { requiredKeys: [] })
const ends = fc.record({ lower: words, upper: words }, { requiredKeys: [] })
const limits = fc
  .tuple(small, fc.nat(20))
  .chain(([min, more]) =>
    fc.record({ min: fc.constant(min), max: fc.constant(min + more) }, { requiredKeys: [] }),
  )

const plain = { repeats: false, options: [], items: [] }
const bare = (type: Item['type']) =>
  fc.tuple(base, extra).map(([one, more]): Item => ({ ...plain, linkId: '', type, ...one, ...more }))

const number = fc
  .tuple(
    fc.constantFrom('integer', 'decimal', 'quantity'),
    base,
    extra,
    limits,
    ends,
    fc.record({ unit: text, control: fc.constant('slider' as const) }, { requiredKeys: [] }),
    fc.option(fc.nat(3), { nil: undefined }),
  )
  .map(
    ([type, one, more, limit, end, look, decimals]): Item => ({
      ...plain,
      linkId: '',
      type: type as Item['type'],
      ...one,
      ...more,
      ...limit,
      ...end,
      ...look,
      ...(decimals === undefined || type === 'integer' ? {} : { decimals }),
    }),
  )
const line = fc
  .tuple(
    fc.constantFrom('string', 'text'),
    base,
    extra,
    fc.record(
      {
        minLength: fc.integer({ min: 1, max: 3 }),
        maxLength: fc.integer({ min: 3, max: 30 }),
        regex: fc.constantFrom('^[a-z]+$', '^(a+)+$', '\\d{2}'),
      },
      { requiredKeys: [] },
    ),
  )
  .map(
    ([type, one, more, limit]): Item => ({
      ...plain,
      linkId: '',
      type: type as Item['type'],
      ...one,
      ...more,
      ...limit,
    }),
  )
const day = fc
  .tuple(
    base,
    fc.record({ min: fc.constant('2026-01-10'), max: fc.constant('2026-11-01') }, { requiredKeys: [] }),
  )
  .map(([one, limit]): Item => ({ ...plain, linkId: '', type: 'date', ...one, ...limit }))
const option = fc.record(
  { code, display: words, score: small, system: fc.constant('urn:x') },
  { requiredKeys: ['code', 'display'] },
)
const choice = fc
  .tuple(
    fc.constantFrom('choice', 'open-choice'),
    base,
    extra,
    fc.uniqueArray(option, { minLength: 1, maxLength: 5, selector: ({ code }) => code }),
    fc.boolean(),
    fc.constantFrom('radio', 'drop-down', undefined),
  )
  .map(
    ([type, one, more, options, repeats, control]): Item => ({
      ...plain,
      linkId: '',
      type: type as Item['type'],
      ...one,
      ...more,
      options,
      repeats,
      ...(control === undefined ? {} : { control: repeats ? ('check-box' as const) : (control as 'radio') }),
    }),
  )
const told = words.map(
  (words): Item => ({ ...plain, linkId: '', type: 'display', text: words, required: false }),
)
const question = fc.oneof(bare('boolean'), number, line, day, choice, choice)
const group = fc
  .tuple(words, fc.array(fc.oneof(question, told), { minLength: 1, maxLength: 4 }))
  .map(
    ([words, items]): Item => ({ ...plain, linkId: '', type: 'group', text: words, required: false, items }),
  )

/** Any form this program supports; items are shown on conditions about questions before them. */
export const anyForm: fc.Arbitrary<Form> = fc
  .record({
    title: words,
    intro: fc.option(words, { nil: undefined }),
    first: question,
    items: fc.array(fc.oneof(question, question, told, group), { maxLength: 6 }),
    conditions: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(6), fc.nat(9), fc.boolean()), {
      maxLength: 6,
    }),
  })
  .map(({ title, intro, first, items: others, conditions }) => {
    const items = numbered([first, ...others])
    for (const condition of conditions) conditioned(items, ...condition)
    const form = { title, ...(intro ? { intro } : {}), items }
    return JSON.parse(JSON.stringify({ ...form, languages: languagesOf(form) }))
  })

const numbered = (items: Item[], above = ''): Item[] =>
  items.map((item, at) => ({
    ...item,
    linkId: `${above}${at + 1}`,
    items: numbered(item.items, `${above}${at + 1}.`),
  }))

const operators = ['=', '!=', '>', '<', '>=', '<=', 'exists'] as const

function conditioned(
  items: Item[],
  which: number,
  about: number,
  operator: number,
  value: number,
  all: boolean,
): void {
  const later = items[which]
  const question = items[about]
  if (!later || !question || about >= which || question.type === 'group' || question.type === 'display')
    return
  const ordered = isNumber(question) || question.type === 'date'
  const sign = ordered
    ? (operators[operator] ?? '=')
    : ((['=', '!=', 'exists'] as const)[operator % 3] ?? '=')
  const answer = sign === 'exists' ? value % 2 === 0 : answersTo(question)[value % 3]
  if (answer === undefined) return
  const conditions = [
    ...(later.when?.conditions ?? []),
    { question: question.linkId, operator: sign, answer },
  ]
  later.when = { all: conditions.length === 1 || all, conditions }
}

/** Three answers that could be given to a question. */
export function answersTo(item: Item): Value[] {
  if (isChoice(item)) return [0, 1, 2].map((at) => item.options[at % item.options.length]?.code ?? '')
  if (item.type === 'boolean') return [true, false, true]
  if (isNumber(item)) return [-3, 0, 7]
  return item.type === 'date' ? ['2026-01-10', '2026-05-05', '2027-01-01'] : ['abc', 'aa', '42']
}

/** What somebody, or some program, may send for the questions of a form: right, wrong and absurd. */
export const anythingSent = (items: Item[]): fc.Arbitrary<Record<string, string | string[]>> =>
  fc
    .tuple(
      ...items.map((item) => {
        const right = fc.constantFrom(...answersTo(item).map(String))
        const one = fc.oneof(
          right,
          right,
          fc.constantFrom('', ' other', '-7', '1,5', '1e99', 'NaN', '24.3.2026', 'x'.repeat(700)),
          fc.string(),
        )
        return fc.tuple(
          fc.oneof(one, fc.array(one, { maxLength: 4 })).map((value) => [`a.${item.linkId}`, value] as const),
          fc.oneof(fc.constant(''), fc.string()).map((value) => [`a.${item.linkId}.other`, value] as const),
        )
      }),
    )
    .map((sent) => Object.fromEntries(sent.flat()))

/** A questionnaire that another program could have written. */
export const sampleText = (name: string): string =>
  readFileSync(join(root, `src/questionnaires/samples/${name}.json`), 'utf8')

/** A questionnaire of a service, as a draft. */
export async function aQuestionnaire(db: Db, serviceId: number, name = 'lhc-table'): Promise<number> {
  const at = new Date('2026-11-20T08:00:00Z')
  const { questionnaireId } = await addQuestionnaire(db, {
    resource: fromBundle(JSON.parse(sampleText(name))) as Questionnaire,
    serviceId,
    at,
  })
  return questionnaireId
}

/** A form that a service is building: a heading with a question of the bank and one of its own, which lacks nynorsk; and a scale without its words. */
export async function aFormBeingBuilt(db: Db, serviceId: number): Promise<number> {
  const own: Item = {
    ...plain,
    linkId: 'own-lunch1',
    code: 'own-lunch1',
    type: 'choice',
    text: { nb: 'Var maten og rommet bra?' },
    required: false,
  }
  const options = [
    { code: '1', display: { nb: 'Ja', nn: 'Ja' }, score: 1 },
    { code: '2', display: { nb: 'Nei', nn: 'Nei' }, score: 0 },
  ]
  const benefit = itemInBank('benefit')
  const step: Item = {
    ...plain,
    linkId: 'step-about1',
    type: 'group',
    text: { nb: 'Om kurset', nn: 'Om kurset' },
    required: false,
  }
  const scale = understand(templateOf('who-5'))
  const items = [
    { ...step, items: [...(benefit ? [benefit] : []), { ...own, options }] },
    ...(scale.ok ? scale.form.items : []),
  ]
  const form: Form = { title: { nb: 'Kols-skolen', nn: 'Kols-skulen' }, languages: ['nb'], items }
  const at = new Date('2026-11-01T08:00:00Z')
  return (await addQuestionnaire(db, { resource: toQuestionnaire(form), serviceId, at })).questionnaireId
}
