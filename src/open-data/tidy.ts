type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Document = { [key: string]: Json }

/** What the tools that write the document leave in it that says nothing, or says it wrong, is put right. */
export function tidy(document: Document): Document {
  const tidied = tidyNode(document) as Document
  const { schemas = {} } = (tidied.components ?? {}) as { schemas?: Document }
  return { ...tidied, components: { schemas: usedIn({ ...tidied, components: {} }, schemas) } }
}

function tidyNode(node: Json): Json {
  if (Array.isArray(node)) return node.map(tidyNode)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !saysNothing(key, value))
      .map(([key, value]) => [
        key,
        key === 'responses' ? tidyResponses(value as Responses) : tidyNode(value),
      ]),
  )
}

/** That a whole number is one a computer can count to; that a value is one of none. */
const saysNothing = (key: string, value: Json): boolean =>
  ((key === 'minimum' || key === 'maximum') && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER) ||
  (key === 'anyOf' && Array.isArray(value) && value.length === 0)

type Responses = { [status: string]: { [key: string]: Json } }

const meanings: Record<string, string> = {
  200: 'As asked',
  201: 'Done',
  404: 'There is no such thing',
  409: 'Not possible as things stand',
  422: 'Something in the request was wrong; it says what and where',
}

/** A problem has a media type of its own. */
const tidyResponses = (responses: Responses): Json =>
  Object.fromEntries(
    Object.entries(responses).map(([status, { content, ...response }]) => [
      status,
      {
        ...response,
        description: meanings[status] ?? response.description ?? '',
        ...(content && { content: status < '400' ? tidyNode(content) : asProblem(content as Document) }),
      },
    ]),
  )

const asProblem = (content: Document): Json => ({
  'application/problem+json': tidyNode(content['application/json'] ?? {}),
})

/** The schemas that something refers to, directly or through another. */
function usedIn(from: Json, schemas: Document): Document {
  const used = new Set<string>()
  const look = (node: Json): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue
      used.add(name)
      look(schemas[name] ?? null)
    }
  }
  look(from)
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
}
