import type { DraftLeft } from '../../authoring/index.ts'
import type { Here } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import type { Building } from './drafts.ts'

/** What every page has on which something of a form is written: what was there when it was opened, and what was left unsaved. */
export type Writing = {
  here: Here
  building: Building
  form: FormState
  seen: Record<string, string>
  draft: DraftLeft | undefined
  formToken: string
}
