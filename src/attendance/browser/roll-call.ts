// Saves each tap on the list of a session at once, over a bad line too. What isn't saved yet lies on this device under the
// session's address, by number and without names, until the server has it. Without this script the form has a save button.

type Tap = { mark: string; was: string }
type Answer = {
  saved: Record<string, string>
  clashes: { key: string; words: string; now: string }[]
  words: string
}

const form = document.querySelector<HTMLFormElement>('#roll-call')
const status = document.querySelector<HTMLElement>('#roll-call-status')
if (form && status) takeCare(form, status)

function takeCare(form: HTMLFormElement, status: HTMLElement): void {
  const store = `roll-call ${new URL(form.action).pathname.replace(/^\/(nn|en)(?=\/)/, '')}`
  const taps = new Map<string, Tap>(readTaps(store))
  let sending = false
  let wait = 1000
  let timer: number | undefined

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith('mark-')) return
    const key = target.name.slice('mark-'.length)
    taps.set(key, { mark: target.value, was: wasOf(form, key).value })
    keep()
    void send()
  })
  addEventListener('online', () => void send())

  async function send(): Promise<void> {
    if (sending || taps.size === 0) return
    sending = true
    clearTimeout(timer)
    say(status.dataset.saving ?? '')
    const batch = new Map(taps)
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: bodyOf(form, batch),
        redirect: 'manual',
        signal: AbortSignal.timeout(15_000),
      })
      if (response.type === 'opaqueredirect') return askToSignIn()
      if (response.ok) settle(batch, await response.json())
      else if (response.status >= 500 || response.status === 429) later()
      else say(status.dataset.refused ?? '')
    } catch {
      later()
    } finally {
      sending = false
    }
    if (taps.size > 0 && wait === 1000) void send()
  }

  function settle(batch: Map<string, Tap>, answer: Answer): void {
    wait = 1000
    for (const [key, { mark }] of batch) {
      const clash = answer.clashes.find((one) => one.key === key)
      wasOf(form, key).value = clash ? clash.now : mark
      if (taps.get(key)?.mark === mark) taps.delete(key)
      else taps.set(key, { mark: taps.get(key)?.mark ?? mark, was: wasOf(form, key).value })
      showClash(form, key, clash?.words)
    }
    keep()
    say(
      taps.size > 0
        ? waiting()
        : answer.clashes.length > 0
          ? answer.words
          : `${status.dataset.saved} ${answer.words}`,
    )
  }

  function later(): void {
    say(waiting())
    wait = Math.min(wait * 2, 30_000)
    timer = setTimeout(() => void send(), wait)
  }

  function askToSignIn(): void {
    sending = false
    status.replaceChildren(`${status.dataset.signIn} `, linkTo(location.pathname, status.dataset.again ?? ''))
  }

  const waiting = () => (status.dataset.waiting ?? '').replace('{count}', String(taps.size))
  const say = (words: string) => {
    status.textContent = words
  }
  const keep = () => {
    if (taps.size === 0) localStorage.removeItem(store)
    else localStorage.setItem(store, JSON.stringify([...taps]))
  }

  for (const [key, { mark }] of taps) choose(form, key, mark)
  void send()
}

function bodyOf(form: HTMLFormElement, taps: Map<string, Tap>): URLSearchParams {
  const body = new URLSearchParams()
  const token = form.elements.namedItem('formToken')
  if (token instanceof HTMLInputElement) body.set('formToken', token.value)
  for (const [key, { mark, was }] of taps) {
    body.set(`mark-${key}`, mark)
    body.set(`was-${key}`, was)
  }
  return body
}

/** What lay here from before: the page was closed, or the phone ran out of power. */
function readTaps(store: string): [string, Tap][] {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '[]')
  } catch {
    return []
  }
}

const wasOf = (form: HTMLFormElement, key: string): HTMLInputElement =>
  (form.elements.namedItem(`was-${key}`) as HTMLInputElement | null) ?? document.createElement('input')

function choose(form: HTMLFormElement, key: string, mark: string): void {
  const choices = form.elements.namedItem(`mark-${key}`)
  if (choices instanceof RadioNodeList) choices.value = mark
}

/** Somebody else marked this person otherwise: said under the name, until it is settled. */
function showClash(form: HTMLFormElement, key: string, words: string | undefined): void {
  const first = form.querySelector(`[name="mark-${key}"]`)?.closest('fieldset')
  first?.querySelector('[data-clash]')?.remove()
  if (!first || !words) return
  const said = document.createElement('p')
  said.className = 'error'
  said.dataset.clash = 'yes'
  said.setAttribute('role', 'alert')
  said.textContent = words
  first.append(said)
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = words
  return link
}
