import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lookAt } from '../../plain-language/index.ts'
import { locales } from '../../platform/locale.ts'
import { minutesToAnswer } from '../answers/minutes.ts'
import { type Form, questionsOf } from '../form.ts'
import { understand } from '../understand/understand.ts'
import { toQuestionnaire } from '../write/to-questionnaire.ts'
import { bank, categories, categoryName } from './bank.ts'
import type { ShippedForm } from './form.ts'
import type { Question, Said } from './question.ts'
import { shippedForms, shippedQuestionnaires } from './shipped.ts'
import { templated, templateOf } from './template.ts'

const questionsIn = ({ parts }: ShippedForm): Question[] =>
  parts.flatMap((part) => ('questions' in part ? part.questions : part))
const everyQuestion = [...bank, ...shippedForms.flatMap(questionsIn)]

const saidIn = ({ text, help, way }: Question): Said[] => [
  text,
  ...(help ? [help] : []),
  ...(way.kind === 'zero-to-ten' ? [way.lower, way.upper] : []),
  ...('options' in way ? way.options.map(({ display }) => display) : []),
]

function understood(resource: unknown): Form {
  const read = understand(resource)
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.faults))
  return read.form
}

const resourceOf = (wanted: string) => shippedQuestionnaires.find(({ key }) => key === wanted)?.resource

describe('The question bank', () => {
  it('has about thirty questions of its own, of every kind, each with one code', () => {
    assert.ok(bank.length >= 30 && bank.length <= 40, String(bank.length))
    assert.equal(new Set(bank.map(({ code }) => code)).size, bank.length)
    for (const category of categories) {
      assert.ok(bank.filter((question) => question.category === category).length >= 5, category)
      for (const locale of locales) assert.notEqual(categoryName[category][locale], '')
    }
  })
  it('marks who could be known by their answers', () => {
    const marked = bank.filter(({ isIdentifying }) => isIdentifying).map(({ code }) => code)
    assert.deepEqual(marked, ['age', 'gender', 'education', 'work', 'lived-with'])
    assert.ok(bank.every(({ isBackground, category }) => isBackground === (category === 'background')))
  })
  it('asks the same under the same code everywhere', () => {
    for (const code of new Set(everyQuestion.map((question) => question.code))) {
      const asked = everyQuestion.filter((question) => question.code === code)
      for (const { text, way } of asked)
        assert.deepEqual({ text, way }, { text: asked[0]?.text, way: asked[0]?.way })
    }
  })
})

describe('The words of the shipped forms', () => {
  const said = [
    ...everyQuestion.flatMap(saidIn),
    ...shippedForms.flatMap(({ title, intro, parts }) => [
      title,
      intro,
      ...parts.flatMap((part) => ('heading' in part ? part.heading : [])),
    ]),
  ]
  it('are there in three languages', () => {
    for (const words of said) for (const locale of locales) assert.match(words[locale], /\S/, words.nb)
  })
  it('are plain, and nynorsk where it is nynorsk', () => {
    for (const words of said) {
      for (const locale of ['nb', 'nn'] as const) {
        const { terms, longSentences, level } = lookAt(words[locale], locale)
        assert.deepEqual({ terms, longSentences }, { terms: [], longSentences: [] }, words[locale])
        assert.notEqual(level, 'heavy', words[locale])
      }
    }
  })
  it('ask a child in few words', () => {
    const forChildren = shippedForms.filter(({ key }) => key === 'children' || key === 'smil')
    for (const { text } of forChildren.flatMap(questionsIn))
      for (const locale of locales) assert.ok(text[locale].split(' ').length <= 13, text[locale])
  })
})

describe('The shipped forms', () => {
  it('have as many questions as they promise', () => {
    assert.deepEqual(Object.fromEntries(shippedForms.map((form) => [form.key, questionsIn(form).length])), {
      short: 6,
      long: 12,
      'before-and-after': 5,
      children: 7,
      'next-of-kin': 10,
      cooperation: 6,
      starthjelp: 10,
      smil: 9,
    })
  })
  it('ask nobody of a single course what could tell who they are, but of their child or kin', () => {
    const asked = shippedForms.flatMap(questionsIn).filter(({ isIdentifying }) => isIdentifying)
    assert.deepEqual(
      asked.map(({ code }) => code),
      ['kin-relation', 'starthjelp-age-of-child'],
    )
  })
  it('are FHIR questionnaires that are understood in three languages, whose questions all have a code', () => {
    for (const { key, resource } of shippedQuestionnaires) {
      assert.equal(resource.url, `urn:mestring:questionnaire:${key}`)
      const form = understood(resource)
      assert.deepEqual(form.languages, ['nb', 'nn', 'en'], key)
      for (const { code, linkId } of questionsOf(form)) assert.equal(code, linkId)
      assert.deepEqual(toQuestionnaire(form), resource, key)
    }
  })
  it('take a few minutes', () => {
    const minutes = Object.fromEntries(
      shippedQuestionnaires.map(({ key, resource }) => [key, minutesToAnswer(understood(resource))]),
    )
    assert.ok((minutes.short ?? 9) <= 2, String(minutes.short))
    for (const [key, count] of Object.entries(minutes)) assert.ok(count <= 4, `${key}: ${count}`)
  })
  it('put the four statements on cooperation below each other, under the same answers', () => {
    const { items } = understood(resourceOf('cooperation'))
    assert.deepEqual(
      items.map(({ type, control }) => [type, control]),
      [
        ['choice', undefined],
        ['group', 'table'],
        ['text', undefined],
      ],
    )
  })
  it('keep nynorsk and English beside the bokmål, as the standard has it', () => {
    const [overall] = shippedQuestionnaires[0]?.resource.item ?? []
    assert.equal(overall?.text, 'Alt i alt, hvor fornøyd er du med kurset?')
    const translation = (lang: string, content: string) => ({
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: content },
      ],
    })
    assert.deepEqual(overall?._text?.extension, [
      translation('nn', 'Alt i alt, kor nøgd er du med kurset?'),
      translation('en', 'All in all, how happy are you with the course?'),
    ])
    assert.deepEqual(overall?.answerOption?.[10]?.extension, [
      { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 10 },
    ])
  })
})

describe('An instrument without its words', () => {
  it('is laid out for who has leave to use it, with the numbers its answers must have', () => {
    assert.deepEqual(templated, ['who-5', 'gse', 'rand-36', 'rosenberg', 'eq-5d-5l', 'eq-5d-3l'])
    const [scale] = templateOf('rosenberg')?.item ?? []
    assert.deepEqual(scale?.code, [{ system: 'urn:mestring:instrument', code: 'rosenberg' }])
    assert.deepEqual(
      scale?.item?.[1]?.answerOption?.map(({ extension }) => extension?.[0]?.valueDecimal),
      [0, 1, 2, 3],
    )
    const numbers = Array.from({ length: 36 }, (_, at) => String(at + 1))
    const asked = templateOf('rand-36')?.item?.[0]?.item ?? []
    assert.deepEqual(
      asked.map(({ prefix, linkId, text }) => [prefix, linkId, text]),
      numbers.map((number) => [number, `rand-36.${number}`, `Lim inn spørsmål ${number} her`]),
    )
    for (const name of templated) assert.equal(understood(templateOf(name)).items[0]?.instrument, name)
    const vas = templateOf('eq-5d-5l')?.item?.[0]?.item?.at(-1)
    assert.deepEqual([vas?.linkId, vas?.type], ['eq-5d-5l.vas', 'integer'])
  })
  it('is none where we don’t count it', () => {
    assert.equal(templateOf('heiq'), undefined)
    assert.equal(templateOf('our-own'), undefined)
  })
})
