// Keeps what somebody writes as a draft, and looks at the language, a moment after they stop. Without it, both are there at a press.

const restMs = 1500

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraftOf(form)
for (const place of document.querySelectorAll<HTMLElement>('form[data-language] [data-language]'))
  lookAtLanguage(place)

function keepDraftOf(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-draft-status]')
  let timer: number | undefined
  let sending = new AbortController()

  const keep = async (keepalive: boolean) => {
    rest()
    sending = new AbortController()
    const body = bodyOf(form)
    body.set('draft', form.dataset.draft ?? '')
    const { signal } = sending
    const address = form.dataset.drafts ?? ''
    const answer = await fetch(address, { method: 'POST', body, redirect: 'manual', keepalive, signal })
    if (!status) return
    if (answer.ok) status.textContent = status.dataset.kept ?? ''
    else if (answer.type === 'opaqueredirect') status.textContent = status.dataset.signedOut ?? ''
  }
  const rest = () => {
    window.clearTimeout(timer)
    timer = undefined
    sending.abort()
  }

  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => quietly(keep(false)), restMs)
  })
  form.addEventListener('submit', rest)
  document.addEventListener('visibilitychange', () => {
    if (timer && document.visibilityState === 'hidden') quietly(keep(true))
  })
}

function lookAtLanguage(place: HTMLElement): void {
  const form = place.closest('form')
  let timer: number | undefined
  const look = async (text: string) => {
    const body = new URLSearchParams({ text, language: place.dataset.language ?? '' })
    body.set('formToken', form ? (bodyOf(form).get('formToken') ?? '') : '')
    const answer = await fetch(form?.dataset.language ?? '', { method: 'POST', body, redirect: 'manual' })
    if (answer.ok) show(place, await answer.text())
  }
  place.addEventListener('input', ({ target }) => {
    window.clearTimeout(timer)
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
      timer = window.setTimeout(() => quietly(look(target.value)), restMs)
  })
}

/** What our own server drew, in place of what was said before. */
function show(place: HTMLElement, html: string): void {
  for (const said of place.querySelectorAll('[data-advice]')) said.remove()
  place.insertAdjacentHTML('beforeend', html)
}

const bodyOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))

/** The line may be bad for a moment: what is written still stands in the form. */
function quietly(work: Promise<void>): void {
  work.catch(() => {})
}
