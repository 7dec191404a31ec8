// Saves as one answers, over a bad line too. What isn't saved yet lies on this device under the sheet's address, and is gone from it
// as soon as the server has it. Without this script each step is saved as it is left.

type Received = 'saved' | 'sent' | 'sent-before' | 'closed'

const form = document.querySelector<HTMLFormElement>('#answers')
const status = document.querySelector<HTMLElement>('#answers-status')
if (form && status) takeCare(form, status)

function takeCare(form: HTMLFormElement, status: HTMLElement): void {
  const at = (form.elements.namedItem('at') as HTMLInputElement | null)?.value ?? '1'
  const store = `answers ${new URL(form.action).pathname.replace(/^\/(nn|en)(?=\/)/, '')} ${at}`
  let wait = 1000
  let timer: number | undefined
  let isSending = false
  let isChanged = false

  form.addEventListener('change', () => changed(300))
  form.addEventListener('input', () => changed(1500))
  addEventListener('online', () => void save())

  // What is sent must not be lost to a line that is down: it is saved first, and only then is the page left.
  form.addEventListener('submit', (event) => {
    if (form.dataset.saved === 'yes') return
    event.preventDefault()
    const submitter = event.submitter as HTMLButtonElement | null
    void save().then((isSaved) => {
      if (!isSaved) return
      form.dataset.saved = 'yes'
      form.requestSubmit(submitter)
      delete form.dataset.saved // a file to download leaves the page as it is
    })
  })

  function changed(after: number): void {
    isChanged = true
    keep(store, form)
    clearTimeout(timer)
    timer = setTimeout(() => void save(), after)
  }

  /** Whether the server has it all: then there is nothing left to lose. */
  async function save(): Promise<boolean> {
    if (isSending) return false
    isSending = true
    isChanged = false
    clearTimeout(timer)
    say(status.dataset.saving)
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams(entriesOf(form)),
        signal: AbortSignal.timeout(15_000),
      })
      if (!response.ok) throw new Error(String(response.status))
      return settle(((await response.json()) as { received: Received }).received)
    } catch {
      later()
      return false
    } finally {
      isSending = false
    }
  }

  function settle(received: Received): boolean {
    wait = 1000
    say(
      {
        saved: status.dataset.saved,
        sent: '',
        'sent-before': status.dataset.sent,
        closed: status.dataset.closed,
      }[received],
    )
    if (isChanged) timer = setTimeout(() => void save(), 300)
    else localStorage.removeItem(store)
    return true
  }

  function later(): void {
    keep(store, form)
    say(status.dataset.waiting)
    wait = Math.min(wait * 2, 30_000)
    timer = setTimeout(() => void save(), wait)
  }

  const say = (words: string | undefined) => {
    status.textContent = words ?? ''
  }

  if (restore(store, form)) void save()
}

// A function, not a constant: what lay here is sent while the script is still being read.
function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
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
