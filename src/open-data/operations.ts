import type { App } from '../platform/web.ts'

/** An operation of the API as its page shows it. */
export type Operation = {
  /** "GET /api/v1/runs". */
  name: string
  method: string
  path: string
  tag: string
  summary: string
  hasBody: boolean
  parameters: Parameter[]
}
export type Parameter = { name: string; description: string; values: string; required: boolean }

/** The operations of an OpenAPI document, in the order of its tags. What stands in the path itself is no parameter here. */
export function operationsOf(document: ReturnType<App['swagger']>): Operation[] {
  const { paths = {}, tags = [] } = document as Document
  const order = tags.map(({ name }) => name)
  return operationsIn(paths).sort((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag))
}

type Document = { paths?: Record<string, Record<string, Described>>; tags?: { name: string }[] }

function operationsIn(paths: NonNullable<Document['paths']>): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      tag: described.tags?.[0] ?? '',
      summary: described.summary ?? '',
      hasBody: described.requestBody !== undefined,
      parameters: (described.parameters ?? [])
        .filter((parameter) => parameter.in !== 'path')
        .map(({ name, description = '', required = false, schema = {} }) => ({
          name,
          description: description || (schema.description ?? ''),
          values: valuesOf(schema),
          required,
        })),
    })),
  )
}

type Described = {
  tags?: string[]
  summary?: string
  parameters?: DescribedParameter[]
  requestBody?: unknown
}
type DescribedParameter = {
  name: string
  in: string
  description?: string
  required?: boolean
  schema?: Schema
}
type Schema = {
  type?: string
  format?: string
  description?: string
  enum?: string[]
  items?: Schema
  minimum?: number
  maximum?: number
  default?: unknown
}

/** What a parameter can be, in short: "patient | next-of-kin", "1–100, 10". */
function valuesOf(schema: Schema): string {
  const of = schema.items ?? schema
  if (of.enum) return of.enum.join(' | ')
  if (of.type === 'boolean') return 'true | false'
  if (of.minimum !== undefined && of.maximum !== undefined && of.maximum < 1_000_000)
    return `${of.minimum}–${of.maximum}`
  return of.format ?? of.type ?? ''
}
