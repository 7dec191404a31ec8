/** Something that is described: with an address of its own, or only as a part of something else. */
export type Thing = { id?: string; type: string; facts: Fact[] }
export type Fact = [predicate: string, value: Value]
export type Value = { iri: string } | { text: string; language?: string; type?: string } | Thing

type Prefixes = Record<string, string>

/** The same facts as Turtle. Predicates and types are written with their prefix: dct:title. */
export const asTurtle = (things: Thing[], prefixes: Prefixes): string =>
  [
    ...Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`),
    ...things.map((thing) => `\n<${iriOf(thing.id ?? '')}> ${factsAsTurtle(thing, '  ')} .`),
    '',
  ].join('\n')

function factsAsTurtle({ type, facts }: Thing, indent: string): string {
  const lines = [
    `a ${type}`,
    ...facts.map(([predicate, value]) => `${predicate} ${valueAsTurtle(value, `${indent}  `)}`),
  ]
  return lines.join(` ;\n${indent}`)
}

function valueAsTurtle(value: Value, indent: string): string {
  if ('iri' in value) return `<${iriOf(value.iri)}>`
  if ('facts' in value) return `[ ${factsAsTurtle(value, indent)} ]`
  const { text, language, type } = value
  return `${JSON.stringify(text)}${language ? `@${language}` : type ? `^^${type}` : ''}`
}

/** What may not stand in an address between < and > is written as a percentage. */
const iriOf = (iri: string): string => iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent)

/** The same facts as JSON-LD. */
export const asJsonLd = (things: Thing[], prefixes: Prefixes): object => ({
  '@context': prefixes,
  '@graph': things.map(thingAsJsonLd),
})

function thingAsJsonLd({ id, type, facts }: Thing): object {
  const grouped = Map.groupBy(facts, ([predicate]) => predicate)
  return {
    ...(id !== undefined && { '@id': id }),
    '@type': type,
    ...Object.fromEntries(
      [...grouped].map(([predicate, same]) => [predicate, same.map(([, value]) => valueAsJsonLd(value))]),
    ),
  }
}

function valueAsJsonLd(value: Value): object {
  if ('iri' in value) return { '@id': value.iri }
  if ('facts' in value) return thingAsJsonLd(value)
  const { text, language, type } = value
  return { '@value': text, ...(language && { '@language': language }), ...(type && { '@type': type }) }
}
