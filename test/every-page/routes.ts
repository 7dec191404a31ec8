import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'

const made = 'fastify.initialization'

/** Listens while an app is made; answers the addresses it has pages or files at, as patterns. */
export async function routesOf(make: () => Promise<unknown>): Promise<Set<string>> {
  const routes = new Set<string>()
  const listen = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', ({ method, url }) => {
      if ([method].flat().includes('GET')) routes.add(url.replace(/\(.*?\)/g, ''))
    })
  }
  subscribe(made, listen)
  await make().finally(() => unsubscribe(made, listen))
  return routes
}
