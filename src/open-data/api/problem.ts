import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Fault, problem } from '../../platform/problem.ts'

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    errors: z
      .array(
        z.object({
          parameter: z.string().optional(),
          pointer: z.string().optional().describe('Where in the body (JSON Pointer, RFC 6901)'),
          header: z.string().optional(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({
    id: 'Problem',
    description: 'Problem details (RFC 9457): what was wrong with the request, and where',
  })

/** Refuses a request whose parameters mean nothing here. */
export const refuse = (reply: FastifyReply, ...faults: Fault[]): FastifyReply =>
  reply
    .code(422)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem(422, faults)))
