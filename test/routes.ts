import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'

const made = 'fastify.initialization'

export type Route = { method: string; url: string }

/** Listens while an app is made; answers what it can be asked, with addresses as patterns: /kurs/:course. */
export async function routesOf(make: () => Promise<unknown>): Promise<Route[]> {
  const routes: Route[] = []
  const listen = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url: url.replace(/\(.*?\)/g, '') })
    })
  }
  subscribe(made, listen)
  await make().finally(() => unsubscribe(made, listen))
  return routes
}
