// Keeps what somebody writes as a draft, and looks at the language, a moment after they stop. Without it, both are there at a press.

const restMs = 1500

for (const form of document.querySelectorAll('form[data-draft]')) keepDraftOf(form)
for (const place of document.querySelectorAll('form[data-language] [data-language]')) lookAtLanguage(place)

function keepDraftOf(form) {
  const status = form.querySelector('[data-draft-status]')
  let timer
  let sending = new AbortController()
  const keep = async (keepalive = false) => {
    clearTimeout(timer)
    timer = undefined
    sending.abort()
    sending = new AbortController()
    const body = new URLSearchParams(new FormData(form))
    body.set('draft', form.dataset.draft)
    const { signal } = sending
    const answer = await fetch(form.dataset.drafts, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive,
      signal,
    })
    if (!status) return
    if (answer.ok) status.textContent = status.dataset.kept
    else if (answer.type === 'opaqueredirect') status.textContent = status.dataset.signedOut
  }
  const quietly = (...how) => keep(...how).catch(() => {}) // away for a moment: what is written still stands in the form
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(quietly, restMs)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    timer = undefined
    sending.abort()
  })
  addEventListener('visibilitychange', () => {
    if (timer && document.visibilityState === 'hidden') quietly(true)
  })
}

function lookAtLanguage(place) {
  const form = place.closest('form')
  let timer
  const look = async (field) => {
    const body = new URLSearchParams({
      formToken: form.elements.namedItem('formToken').value,
      text: field.value,
      language: place.dataset.language,
    })
    const answer = await fetch(form.dataset.language, { method: 'POST', body, redirect: 'manual' })
    if (answer.ok) show(place, await answer.text())
  }
  place.addEventListener('input', ({ target }) => {
    clearTimeout(timer)
    timer = setTimeout(() => look(target).catch(() => {}), restMs)
  })
}

/** What our own server drew, in place of what was said before. */
function show(place, html) {
  for (const said of place.querySelectorAll('[data-advice]')) said.remove()
  place.insertAdjacentHTML('beforeend', html)
}
