// Lets a button sign in with a passkey, or add one. Without this script, or in a browser without passkeys, the button stays
// hidden, and the link by e-mail is the way in.
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const button = place.querySelector('button')
  if (!button || !browserSupportsWebAuthn()) continue
  place.hidden = false
  button.addEventListener('click', () => void use(place))
}

async function use(place: HTMLElement): Promise<void> {
  const { question = '', answer = '', passkey, to, token, refused = '' } = place.dataset
  const status = place.querySelector('[role="status"]')
  try {
    const options = await send(question, { formToken: token })
    const response =
      passkey === 'add'
        ? await startRegistration({ optionsJSON: options as never })
        : await startAuthentication({ optionsJSON: options as never })
    const answered = await send(answer, { formToken: token, response, til: to })
    location.assign(prefixed(String(answered.to)))
  } catch {
    if (status) status.textContent = refused
  }
}

async function send(path: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
  })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

/** Stays in the reader's language. */
function prefixed(path: string): string {
  const { lang } = document.documentElement
  return lang === 'nb' ? path : `/${lang}${path}`
}
