// Saves as one answers, over a bad line too. What isn't saved yet lies on this device under the sheet's address, and is gone from it
// as soon as the server has it. Without this script each step is saved as it is left.
import { forget, keep, restore } from './kept.ts'
import { isThere, type Received, Refused, type Reply, send } from './line.ts'

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
  /** Where what was pressed leads, from when the server has what was answered. */
  let going: { to: string; received: Received } | undefined
  /** The line has been down since the page was opened. */
  let isShaky = false

  form.addEventListener('change', () => changed(300))
  form.addEventListener('input', () => changed(1500))
  addEventListener('online', () => void (going ? goOn() : save()))
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) pressed = going = undefined // come back to: what was pressed is done
  })

  // The page is left when the server has what was answered, and not before: a line that goes down meanwhile takes nothing with it.
  form.addEventListener('submit', (event) => {
    if (isLeft) return
    event.preventDefault()
    if (isDone()) return
    pressed = (event.submitter as HTMLButtonElement | null) ?? undefined
    void save()
  })

  function changed(after: number): void {
    if (isDone()) return
    isChanged = true
    keep(store, form)
    saveIn(after)
  }

  /** Sends all there is, and what was pressed. One at a time: what is pressed or changed meanwhile goes next. */
  async function save(): Promise<void> {
    if (isSending) return
    isSending = true
    isChanged = false
    going = undefined
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
    if (asked) leave(asked, next, received)
  }

  function leave(asked: HTMLButtonElement, next: string | undefined, received: Received): void {
    pressed = undefined
    if (next && !asked.value.startsWith('copy')) {
      going = { to: next, received }
      void goOn()
      return
    }
    isLeft = true
    form.requestSubmit(asked) // faults are shown, and files come, the way they do without script
    isLeft = false
  }

  /** Goes where the button leads once that page can be had: the one who has sent their answers is told so here till then. */
  async function goOn(): Promise<void> {
    const asked = going
    if (!asked) return
    const isSure = asked.received === 'saved' && !isShaky && navigator.onLine
    const canBeHad = isSure || (await isThere(asked.to))
    if (going !== asked) return // something was changed meanwhile
    if (canBeHad) {
      location.assign(asked.to)
      return
    }
    const { held, arrived, closed } = status.dataset
    say({ saved: held, sent: arrived, 'sent-before': arrived, closed }[asked.received])
    if (isDone()) for (const button of form.querySelectorAll('button')) button.disabled = true
    longer()
    clearTimeout(timer)
    timer = setTimeout(() => void goOn(), wait)
  }

  /** What was sent, or came too late, isn't sent again. */
  function isDone(): boolean {
    return going !== undefined && going.received !== 'saved'
  }

  function later(error: Error): void {
    keep(store, form)
    const { unsent, waiting, busy } = status.dataset
    say(isToSend(pressed) ? unsent : error instanceof Refused ? busy : waiting)
    isShaky = true
    longer()
    saveIn(wait)
  }

  function longer(): void {
    wait = Math.min(wait * 2, 30_000)
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

// A function, not a constant: what lay here is sent while the script is still being read.
function isToSend(button: HTMLButtonElement | undefined): boolean {
  return button?.value === 'send'
}
