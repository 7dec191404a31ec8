import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import type { Roles } from '../src/people/index.ts'

const made = 'fastify.initialization'

export type Route = { method: string; url: string }

/** A route with whom it is for (nobody named is everybody), and how often one address may ask it. */
export type GuardedRoute = Route & { for?: 'signed-in' | Roles; fresh?: boolean; perMinute?: number }

/** Listens while an app is made; answers what it can be asked, with addresses as patterns: /kurs/:course. */
export async function routesOf(make: () => Promise<unknown>): Promise<GuardedRoute[]> {
  const routes: GuardedRoute[] = []
  await whileMade(make, (app) => {
    app.addHook('onRoute', ({ method, url, config }) => {
      const whom = {
        ...(config?.for && { for: config.for }),
        ...(config?.fresh && { fresh: true }),
        ...(config?.perMinute && { perMinute: config.perMinute }),
      }
      for (const one of [method].flat())
        routes.push({ method: one, url: url.replace(/\(.*?\)/g, ''), ...whom })
    })
  })
  return routes
}

/** Hands over each app that is made meanwhile, before it has any routes. */
export async function whileMade(
  make: () => Promise<unknown>,
  listen: (app: FastifyInstance) => void,
): Promise<void> {
  const hear = (message: unknown) => listen((message as { fastify: FastifyInstance }).fastify)
  subscribe(made, hear)
  await make().finally(() => unsubscribe(made, hear))
}
