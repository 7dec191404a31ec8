// A line on which a number is set with a finger, a mouse or the arrows. It has no answer till somebody gives one, and it can be taken
// back. Without this script there is the number alone, to be written.

document.addEventListener('fields-shown', begin)
begin()

function begin(): void {
  for (const slider of document.querySelectorAll<HTMLElement>('[data-slider]:not([data-begun])')) {
    const line = slider.querySelector<HTMLInputElement>('input[type="range"]')
    const number = slider.querySelector<HTMLInputElement>('input[type="text"]')
    const clear = slider.querySelector<HTMLElement>('.slider-clear')
    if (line && number && clear) tie(line, number, clear)
    slider.dataset.begun = ''
  }
}

function tie(line: HTMLInputElement, number: HTMLInputElement, clear: HTMLElement): void {
  const middle = line.value
  const give = (value: string): void => {
    number.value = document.documentElement.lang === 'en' ? value : value.replace('.', ',')
    for (const kind of ['input', 'change']) number.dispatchEvent(new Event(kind, { bubbles: true }))
  }
  const show = (): void => {
    const given = number.value.trim().replace(',', '.').replace('−', '-')
    const isGiven = given !== '' && Number(given) >= Number(line.min) && Number(given) <= Number(line.max)
    line.value = isGiven ? given : middle
    line.toggleAttribute('data-empty', !isGiven)
    line.setAttribute('aria-valuetext', isGiven ? number.value.trim() : (line.dataset.none ?? ''))
    clear.hidden = number.value.trim() === ''
  }
  line.addEventListener('input', () => give(line.value))
  // Where the line is touched in its middle nothing is moved, and it is an answer all the same.
  line.addEventListener('click', () => give(line.value))
  number.addEventListener('input', show)
  clear.addEventListener('click', () => {
    give('')
    number.focus()
  })
  // A browser that comes back to the page has put the answers in again, after this script began.
  addEventListener('pageshow', show)
  const hint = line.closest('.field')?.querySelector<HTMLElement>('[data-on-line]')
  if (hint) hint.textContent = hint.dataset.onLine ?? ''
  line.hidden = false
  show()
}
