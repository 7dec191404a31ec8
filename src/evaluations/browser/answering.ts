// Saves as one answers, over a bad line too. What isn't saved yet lies on this device under the sheet's address, and is gone from it
// as soon as the server has it. Without this script each step is saved as it is left.

/** The server answered, and not with a yes. */
class Refused extends Error {}

type Received = 'saved' | 'sent' | 'sent-before' | 'closed'

/** `next`: where the button that was pressed leads. Not there when something must be put right first. */
type Reply = { received: Received; isWrong: boolean; next?: string }

const form = document.querySelector<HTMLFormElement>('#answers')
const status = document.querySelector<HTMLElement>('#answers-status')
if (form && status) takeCare(form, status)

function takeCare(form: HTMLFormElement, status: HTMLElement): void {
  const at = (form.elements.namedItem('at') as HTMLInputElement | null)?.value ?? '1'
  const sheet = `answers ${new URL(form.action).pathname.replace(/^\/(nn|en)(?=\/)/, '')} `
  const store = sheet + at
  let wait = 1000
  let timer: number | undefined
  let isSending = false
  let isChanged = false
  /** The button that was pressed, till what it asks for is done. */
  let pressed: HTMLButtonElement | undefined
  let isLeft = false

  form.addEventListener('change', () => changed(300))
  form.addEventListener('input', () => changed(1500))
  addEventListener('online', () => void save())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) pressed = undefined // come back to: what was pressed is done
  })

  // The page is left when the server has what was answered, and not before: a line that goes down meanwhile takes nothing with it.
  form.addEventListener('submit', (event) => {
    if (isLeft) return
    event.preventDefault()
    pressed = (event.submitter as HTMLButtonElement | null) ?? undefined
    void save()
  })

  function changed(after: number): void {
    isChanged = true
    keep(store, form)
    saveIn(after)
  }

  /** Sends all there is, and what was pressed. One at a time: what is pressed or changed meanwhile goes next. */
  async function save(): Promise<void> {
    if (isSending) return
    isSending = true
    isChanged = false
    clearTimeout(timer)
    const asked = pressed
    say(isToSend(asked) ? status.dataset.sending : status.dataset.saving)
    const reply = await send(form, asked).catch((error: unknown) => error)
    isSending = false
    if (reply instanceof Error) later(reply)
    else settle(reply as Reply, asked)
  }

  function settle({ received, isWrong, next }: Reply, asked: HTMLButtonElement | undefined): void {
    wait = 1000
    if (received === 'saved' && (isChanged || asked !== pressed)) {
      void save()
      return
    }
    if (received !== 'saved') forget(sheet)
    else if (!isWrong) localStorage.removeItem(store)
    const { saved, wrong, sending, sent, closed } = status.dataset
    say({ saved: isWrong ? wrong : saved, sent: sending, 'sent-before': sent, closed }[received])
    if (asked) leave(asked, next)
  }

  function leave(asked: HTMLButtonElement, next: string | undefined): void {
    pressed = undefined
    if (next && asked.value !== 'copy') {
      location.assign(next)
      return
    }
    isLeft = true
    form.requestSubmit(asked) // faults are shown, and files come, the way they do without script
    isLeft = false
  }

  function later(error: Error): void {
    keep(store, form)
    const { unsent, waiting, busy } = status.dataset
    say(isToSend(pressed) ? unsent : error instanceof Refused ? busy : waiting)
    wait = Math.min(wait * 2, 30_000)
    saveIn(wait)
  }

  function saveIn(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }

  function say(words: string | undefined): void {
    status.textContent = words ?? ''
  }

  if (restore(store, form)) void save()
}

// Functions, not constants, from here: what lay here is sent while the script is still being read.
function isToSend(button: HTMLButtonElement | undefined): boolean {
  return button?.value === 'send'
}

/** What the server says of it. A link that leads nowhere any more can't be answered: then trying again is of no use. */
async function send(form: HTMLFormElement, asked: HTMLButtonElement | undefined): Promise<Reply> {
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams([...entriesOf(form), ...(asked?.name ? [[asked.name, asked.value]] : [])]),
    signal: AbortSignal.timeout?.(15_000) ?? null, // telephones from before 2022 don't know it
  })
  if (response.ok) return response.json()
  if (response.status === 404 || response.status === 410)
    return { received: 'closed', isWrong: false, next: form.action }
  throw new Refused()
}

function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

/** The sheet is done with: nothing of it is left on this device. */
function forget(sheet: string): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(sheet)) localStorage.removeItem(name)
}

/** The answers alone: the form's token belongs to this visit. */
function keep(store: string, form: HTMLFormElement): void {
  const answers = entriesOf(form).filter(([name]) => name.startsWith('a.'))
  localStorage.setItem(store, JSON.stringify(answers))
}

/** Puts back what lay here from before: the page was closed, or the phone ran out of power. */
function restore(store: string, form: HTMLFormElement): boolean {
  const kept = readKept(store)
  if (kept.length === 0) return false
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      if (kept.some(([name]) => name === field.name)) {
        field.checked = kept.some(([name, value]) => name === field.name && value === field.value)
      }
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      const found = kept.find(([name]) => name === field.name)
      if (found) field.value = found[1]
    }
  }
  return true
}

function readKept(store: string): [string, string][] {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '[]')
  } catch {
    return []
  }
}
