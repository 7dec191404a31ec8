import { defineTexts } from '../platform/texts.ts'

/** What is done in plans, as the audit trail says it. */
export const deeds = defineTexts({
  nb: { 'planning.plan-started': 'Startet en plan' },
  nn: { 'planning.plan-started': 'Starta ein plan' },
  en: { 'planning.plan-started': 'Started a plan' },
})
