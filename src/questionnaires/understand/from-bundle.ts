import { urls } from './extensions.ts'
import { isObject, type Json } from './reading.ts'
import { localeOf } from './words.ts'

/**
 * Structor writes a questionnaire once for each language, together in a Bundle. Here they become one: the first, with what the
 * others say as translations beside its texts, found by linkId and option. Anything else is left as it is.
 */
export function fromBundle(resource: unknown): unknown {
  if (!isObject(resource) || resource.resourceType !== 'Bundle' || !Array.isArray(resource.entry))
    return resource
  const all = resource.entry.flatMap((entry): Json[] => {
    const inside = isObject(entry) ? entry.resource : undefined
    return isObject(inside) && inside.resourceType === 'Questionnaire' ? [inside] : []
  })
  const [first, ...others] = all
  if (!first) return resource
  return others.reduce((whole, other) => {
    const lang = typeof other.language === 'string' ? localeOf(other.language) : undefined
    return lang && lang !== localeOf(String(first.language)) ? merged(whole, other, lang) : whole
  }, first)
}

const texts = ['title', 'description', 'copyright', 'text', 'display', 'valueString', 'valueMarkdown']

/** One part of the form with the same part in another language. */
function merged(part: Json, other: Json, lang: string): Json {
  const result: Json = { ...part }
  for (const [key, value] of Object.entries(part)) {
    const same = other[key]
    if (texts.includes(key) && typeof value === 'string' && typeof same === 'string')
      result[`_${key}`] = withTranslation(part[`_${key}`], lang, same)
    else if (Array.isArray(value) && Array.isArray(same))
      result[key] = value.map((one, at) => (isObject(one) ? mergedWithSame(one, same, at, lang) : one))
    else if (isObject(value) && isObject(same) && !key.startsWith('_'))
      result[key] = merged(value, same, lang)
  }
  return result
}

function mergedWithSame(one: Json, others: unknown[], at: number, lang: string): Json {
  const named = nameOf(one)
  const other =
    named === undefined
      ? others[at]
      : others.find((candidate) => isObject(candidate) && nameOf(candidate) === named)
  return isObject(other) ? merged(one, other, lang) : one
}

/** What makes a part the same in every language. */
const nameOf = ({ linkId, code, id, url, valueCoding }: Json): unknown =>
  linkId ?? url ?? code ?? (isObject(valueCoding) ? valueCoding.code : undefined) ?? id

function withTranslation(comment: unknown, lang: string, content: string): Json {
  const before = isObject(comment) && Array.isArray(comment.extension) ? comment.extension : []
  const parts = [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString: content },
  ]
  return { extension: [...before, { url: urls.translation, extension: parts }] }
}
