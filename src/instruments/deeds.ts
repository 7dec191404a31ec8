import { defineTexts } from '../platform/texts.ts'

/** What is done to licences, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'instruments.licence-added': 'Skrev inn en lisens',
    'instruments.licence-ended': 'Avsluttet en lisens',
  },
  nn: {
    'instruments.licence-added': 'Skreiv inn ein lisens',
    'instruments.licence-ended': 'Avslutta ein lisens',
  },
  en: {
    'instruments.licence-added': 'Wrote in a licence',
    'instruments.licence-ended': 'Ended a licence',
  },
})
