// Entering a sheet of paper without a mouse: a figure chooses an answer, Enter goes to the next question. Without this script it is
// Tab, arrows and space.

const form = document.querySelector<HTMLFormElement>('#paper')
if (form) takeKeys(form)

function takeKeys(form: HTMLFormElement): void {
  let before = { name: '', typed: '', at: 0 }
  const hasErrors = document.querySelector('.wrong') !== null
  if (!hasErrors) questionsOf(form)[0]?.focus()

  form.addEventListener('keydown', (event) => {
    const field = event.target
    if (!(field instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return next(form, field)
    }
    if (!isChoice(field) || !/^\d$/.test(event.key)) return
    event.preventDefault()
    // Two figures soon after each other, to the same question, are one number where there is such an answer: 1 and 0 are 10.
    const isSoon = before.name === field.name && event.timeStamp - before.at < 800
    const choices = choicesBeside(field)
    const both = isSoon ? choiceFor(choices, before.typed + event.key) : undefined
    choose(both ?? choiceFor(choices, event.key))
    before = { name: field.name, typed: event.key, at: event.timeStamp }
  })
}

const isChoice = (field: HTMLInputElement): boolean => field.type === 'radio' || field.type === 'checkbox'

const choicesBeside = (field: HTMLInputElement): HTMLInputElement[] => [
  ...(field
    .closest('fieldset')
    ?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]`) ?? []),
]

/** The answer that is called this number; where answers are words, the one that stands there. */
function choiceFor(choices: HTMLInputElement[], number: string): HTMLInputElement | undefined {
  const words = (choice: HTMLInputElement) => choice.closest('label')?.textContent?.trim() ?? ''
  const isNumbered = choices.some((choice) => /^\d+$/.test(words(choice)))
  return isNumbered ? choices.find((choice) => words(choice) === number) : choices[Number(number) - 1]
}

function choose(choice: HTMLInputElement | undefined): void {
  if (!choice) return
  choice.focus()
  choice.click()
}

function next(form: HTMLFormElement, field: HTMLInputElement): void {
  const questions = questionsOf(form)
  const beside = isChoice(field) ? choicesBeside(field) : [field]
  const after = questions[questions.findIndex((one) => beside.includes(one as HTMLInputElement)) + 1]
  after?.focus()
}

/** What is tabbed to first in each question, and last the button. */
function questionsOf(form: HTMLFormElement): HTMLElement[] {
  const fields = [
    ...form.querySelectorAll<HTMLElement>('input:not([type="hidden"]), textarea, select, button'),
  ]
  const seen = new Set<string>()
  return fields.filter((field) => {
    if (field.offsetParent === null) return false
    const name = field.getAttribute('name') ?? ''
    if (name && seen.has(name)) return false
    seen.add(name)
    return true
  })
}
