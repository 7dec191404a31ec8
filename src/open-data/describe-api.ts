import swagger from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { App } from '../platform/web.ts'
import { tidy } from './tidy.ts'

/** Writes the OpenAPI document from the schemas of the routes. Called before any route, so that it hears of all of them. */
export async function describeApi(app: App, { baseUrl }: { baseUrl: string }): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Mestring',
        version: '1',
        description:
          'Courses in learning and mastery: where they are held, for whom, what they cost, how to get in. Public data, no key. Errors are problem details (RFC 9457).',
        license: { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
      },
      servers: [{ url: baseUrl }],
      tags: [
        { name: 'courses', description: 'Courses and when they are held' },
        { name: 'services', description: 'Who gives them' },
        { name: 'reference', description: 'The country' },
        { name: 'registrations', description: 'Signing up' },
        {
          name: 'evaluations',
          description:
            'What those who took part answered. Nothing is told of fewer than five; pools of services are for everybody, the rest for their staff',
        },
      ],
    },
    hideUntagged: true,
    transform: jsonSchemaTransform,
    transformObject: (document) => tidy(jsonSchemaTransformObject(document) as never) as never,
  })
}
