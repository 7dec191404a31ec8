import { defineTexts } from '../platform/texts.ts'

/** What is done to licences, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'instruments.licence-added': 'Skrev inn en lisens',
    'instruments.licence-ended': 'Avsluttet en lisens',
    'instruments.value-set-loaded': 'Leste inn et verdisett',
    'instruments.value-set-withdrawn': 'Trakk tilbake et verdisett',
  },
  nn: {
    'instruments.licence-added': 'Skreiv inn ein lisens',
    'instruments.licence-ended': 'Avslutta ein lisens',
    'instruments.value-set-loaded': 'Las inn eit verdisett',
    'instruments.value-set-withdrawn': 'Trekte tilbake eit verdisett',
  },
  en: {
    'instruments.licence-added': 'Wrote in a licence',
    'instruments.licence-ended': 'Ended a licence',
    'instruments.value-set-loaded': 'Loaded a value set',
    'instruments.value-set-withdrawn': 'Withdrew a value set',
  },
})
