import { defineTexts } from '../platform/texts.ts'

/** What is done about results, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'results.sharing-begun': 'Sa ja til å dele tall fra evalueringene',
    'results.sharing-ended': 'Sluttet å dele tall fra evalueringene',
  },
  nn: {
    'results.sharing-begun': 'Sa ja til å dele tal frå evalueringane',
    'results.sharing-ended': 'Slutta å dele tal frå evalueringane',
  },
  en: {
    'results.sharing-begun': 'Said yes to sharing numbers from evaluations',
    'results.sharing-ended': 'Stopped sharing numbers from evaluations',
  },
})
