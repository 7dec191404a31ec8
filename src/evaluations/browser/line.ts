import { entriesOf } from './kept.ts'

/** The server answered, and not with a yes. */
export class Refused extends Error {}

export type Received = 'saved' | 'sent' | 'sent-before' | 'closed'

/** `next`: where the button that was pressed leads. Not there when something must be put right first. */
export type Reply = { received: Received; isWrong: boolean; next?: string }

/** What the server says of it. A link that leads nowhere any more can't be answered: then trying again is of no use. */
export async function send(form: HTMLFormElement, asked: HTMLButtonElement | undefined): Promise<Reply> {
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams([...entriesOf(form), ...(asked?.name ? [[asked.name, asked.value]] : [])]),
    signal: inTime(),
  })
  if (response.ok) return response.json()
  if (response.status === 404 || response.status === 410)
    return { received: 'closed', isWrong: false, next: form.action }
  throw new Refused()
}

/** Whether a page can be had just now: else the browser would show a page of its own instead. */
export const isThere = (page: string): Promise<boolean> =>
  fetch(page, { method: 'HEAD', signal: inTime() }).then(
    () => true,
    () => false,
  )

/** Telephones from before 2022 don't know it. */
const inTime = (): AbortSignal | null => AbortSignal.timeout?.(15_000) ?? null
