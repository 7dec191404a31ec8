// Moves a question up or down without leaving one's place on the page: the same form is sent, and what comes back is put in its place.
// Without this script the page is shown anew, at the line that was moved.

let isMoving = false

document.addEventListener('submit', (event) => {
  const { target: form, submitter: button } = event
  if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement)) return
  if (button.name !== 'way' || !form.closest('[data-outline]')) return
  event.preventDefault()
  // A second press before the first is answered would be about a line that has moved.
  if (isMoving) return
  isMoving = true
  move(form, button)
    .catch(() => location.reload())
    .finally(() => {
      isMoving = false
    })
})

async function move(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const line = form.closest('li')?.id ?? ''
  const body = new URLSearchParams(
    [...new FormData(form, button)].map(([name, value]) => [name, String(value)]),
  )
  const answer = await fetch(form.action, { method: 'POST', body })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const [now, before] = [page, document].map((one) => one.querySelector('[data-outline]'))
  if (!answer.ok || !now || !before) throw new Error('not the page of the form')
  before.replaceChildren(...now.childNodes)
  for (const phone of document.querySelectorAll('.beside .phone'))
    phone.replaceChildren(...(page.querySelector('.beside .phone')?.childNodes ?? []))
  document.dispatchEvent(new Event('fields-shown'))
  focusAgain(line, button.value)
  const said = document.querySelector('[data-outline-said]')
  if (said)
    said.textContent = document.getElementById(line)?.querySelector('.outline-moved')?.textContent ?? ''
}

/** The button that was pressed, in the line where it is now; the other way when there is nowhere to go. */
function focusAgain(id: string, way: string): void {
  const line = document.getElementById(id)
  const buttons = [...(line?.querySelectorAll<HTMLButtonElement>('button[name="way"]') ?? [])]
  const next = buttons.find(({ value }) => value === way) ?? buttons[0] ?? line
  next?.focus()
}
