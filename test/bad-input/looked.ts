import { whileMade } from '../routes.ts'

/** What each route has looked for in the query it was asked with, so far. */
export type Looked = { for(route: string): string[] }

/** Listens while an app is made; answers what its routes look for behind the question mark, as it becomes known. */
export async function queriesOf(make: () => Promise<unknown>): Promise<Looked> {
  const looked = new Map<string, Set<string>>()
  await whileMade(make, (app) => {
    app.addHook('onRequest', async (request) => {
      const route = request.routeOptions.url ?? ''
      const keys = looked.get(route) ?? new Set<string>()
      looked.set(route, keys)
      request.query = watched(request.query as Record<string, unknown>, keys)
    })
  })
  return { for: (route) => [...(looked.get(route) ?? [])] }
}

/** The same query, which notes what is asked of it. Who lists it looks at whatever is there, and shows nothing by name. */
const watched = (query: Record<string, unknown>, keys: Set<string>) =>
  new Proxy(query, {
    get(query, key) {
      if (typeof key === 'string' && /^\w+$/.test(key)) keys.add(key)
      return Reflect.get(query, key)
    },
    ownKeys(query) {
      keys.add('anything')
      return Reflect.ownKeys(query)
    },
  })
