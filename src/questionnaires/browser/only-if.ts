// Hides questions that are only meant when something else was answered, and shows them when it is, as one answers. Without this
// script they are all shown, each with a line that says when it is meant; the server drops what wasn't asked either way.

type Value = boolean | number | string
type Condition = { question: string; operator: string; answer: Value }
type When = { all: boolean; conditions: Condition[] }

for (const form of document.querySelectorAll<HTMLFormElement>('form:has([data-only-if])')) {
  form.addEventListener('input', () => look(form))
  // A browser that comes back to the page has put the answers in again, after this script began.
  addEventListener('pageshow', () => look(form))
  look(form)
}

/** From the top: what is hidden further up has no answer for what stands below. */
function look(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-only-if]')) {
    const { all, conditions } = JSON.parse(part.dataset.onlyIf ?? '') as When
    const one = (condition: Condition): boolean => isMet(condition, answersTo(form, condition.question))
    part.hidden = !(all ? conditions.every(one) : conditions.some(one))
    const words = part.querySelector<HTMLElement>(':scope > [data-when-words]')
    if (words) words.hidden = true
  }
}

/** What is answered to a question, as it stands in its fields; nothing when the question is hidden. */
function answersTo(form: HTMLFormElement, question: string): string[] {
  const name = `a.${question}`
  const fields = [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
      'name' in field && field.name === name,
  )
  if (fields.some((field) => field.closest('[data-only-if][hidden]'))) return []
  const other = form.elements.namedItem(`${name}.other`)
  return fields.flatMap((field) => {
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type) && !field.checked)
      return []
    const value = field.value === ' other' && other instanceof HTMLInputElement ? other.value : field.value
    return value.trim() === '' ? [] : [value.trim()]
  })
}

function isMet({ operator, answer }: Condition, given: string[]): boolean {
  if (operator === 'exists') return given.length > 0 === answer
  return given.some((one) => {
    const [a, b] = pair(one, answer)
    switch (operator) {
      case '=':
        return a === b
      case '!=':
        return a !== b
      case '>':
        return a > b
      case '<':
        return a < b
      case '>=':
        return a >= b
      default:
        return a <= b
    }
  })
}

/** Both as numbers, days or words, as the condition has its answer. */
function pair(given: string, answer: Value): [number | string, number | string] {
  if (typeof answer === 'number') return [Number(given.replace(/\s/g, '').replace(',', '.')), answer]
  if (typeof answer === 'string' && /^\d{4}-\d\d-\d\d$/.test(answer)) return [asDay(given), answer]
  return [given, String(answer)]
}

function asDay(written: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4}|\d{2})$/.exec(written) ?? []
  return day === '' ? written : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
