import { defineTexts } from '../platform/texts.ts'

/** What is done about evaluations, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'evaluations.begun': 'Begynte å evaluere et kurs',
    'evaluations.ended': 'Sluttet å evaluere et kurs',
    'evaluations.entered': 'La inn et svar på papir',
  },
  nn: {
    'evaluations.begun': 'Tok til å evaluere eit kurs',
    'evaluations.ended': 'Slutta å evaluere eit kurs',
    'evaluations.entered': 'La inn eit svar på papir',
  },
  en: {
    'evaluations.begun': 'Began to evaluate a course',
    'evaluations.ended': 'Stopped evaluating a course',
    'evaluations.entered': 'Entered an answer on paper',
  },
})
