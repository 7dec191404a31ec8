import { render } from 'preact-render-to-string'
import { z } from 'zod'
import { serviceStaff } from '../../people/index.ts'
import type { App } from '../../platform/web.ts'
import { paths } from '../paths.ts'
import { Advice } from './advice.tsx'

const asked = z.object({ text: z.string().max(20_000), language: z.enum(['nb', 'nn']) })

/** A look at one text, as it is being written: the same words as the whole page gives at a press. */
export function languagePages(app: App): void {
  app.post(
    paths.language(),
    { config: { for: { ...serviceStaff, system: ['administrator'] } } },
    async ({ here, body }, reply) => {
      const { data } = asked.safeParse(body)
      if (!data) return reply.code(422).send()
      reply.type('text/html; charset=utf-8')
      return data.text.trim() === '' ? '' : render(<Advice here={here} {...data} isAside />)
    },
  )
}
