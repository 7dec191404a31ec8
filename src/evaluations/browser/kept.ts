// What isn't saved yet lies on this device, under the sheet's address and the step.

/** What stands in the fields: names and values, as they are sent. */
export function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

/** The sheet is done with: nothing of it is left on this device. */
export function forget(sheet: string): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(sheet)) localStorage.removeItem(name)
}

/** The answers alone: the form's token belongs to this visit. */
export function keep(store: string, form: HTMLFormElement): void {
  const answers = entriesOf(form).filter(([name]) => name.startsWith('a.'))
  localStorage.setItem(store, JSON.stringify(answers))
}

/** Puts back what lay here from before: the page was closed, or the phone ran out of power. */
export function restore(store: string, form: HTMLFormElement): boolean {
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
