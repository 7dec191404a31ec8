import type { FastifyError } from 'fastify'

/** Where a request is at fault: a field of its body (JSON pointer, RFC 6901), a parameter of its address or a header. */
export type Fault = { detail: string } & ({ pointer: string } | { parameter: string } | { header: string })

/** Problem details (RFC 9457): what a program is told when a request went wrong. */
export type Problem = { type: 'about:blank'; title: string; status: number; errors?: Fault[] }

export const problem = (status: number, errors?: Fault[]): Problem => ({
  type: 'about:blank',
  title: titles[status] ?? 'Error',
  status,
  ...(errors && { errors }),
})

/** The problem that an error is. What the request's schema refused is 422; an address that can't be one of ours is 404. */
export function problemOf(status: number, { validation, validationContext }: Partial<FastifyError>): Problem {
  if (!validation) return problem(status)
  if (validationContext === 'params') return problem(404)
  return problem(
    422,
    validation.flatMap((issue) => faultsOf(issue, validationContext)),
  )
}

type Issue = NonNullable<FastifyError['validation']>[number]

function faultsOf(
  { keyword, instancePath, message = '', params }: Issue,
  context: FastifyError['validationContext'],
): Fault[] {
  const path = instancePath.split('/').slice(1).filter(Boolean)
  if (keyword === 'unrecognized_keys' && Array.isArray(params.keys)) {
    return params.keys.map((key) => faultAt([...path, String(key)], 'is not something we know', context))
  }
  return [faultAt(path, message, context)]
}

function faultAt(path: string[], detail: string, context: FastifyError['validationContext']): Fault {
  if (context === 'querystring') return { parameter: path[0] ?? '', detail }
  if (context === 'headers') return { header: path[0] ?? '', detail }
  return {
    pointer: path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail,
  }
}

const titles: Record<number, string> = {
  400: 'The request could not be understood',
  403: 'Sent from another site',
  404: 'Not found',
  406: 'Not available in that form',
  409: 'Conflict',
  413: 'Too large',
  422: 'Some fields need another look',
  429: 'Too many requests; wait a minute',
  500: 'Something failed here',
  503: 'The database is away; try again shortly',
}
