import { defineTexts } from '../platform/texts.ts'

/** What is done to guides, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'programmes.guide-begun': 'Begynte på en ny versjon av en veileder',
    'programmes.guide-part-written': 'Skrev en del av en veileder',
    'programmes.guide-part-removed': 'Tok bort en del av en veileder',
    'programmes.guide-issued': 'Ga ut en veileder',
  },
  nn: {
    'programmes.guide-begun': 'Byrja på ein ny versjon av ein rettleiar',
    'programmes.guide-part-written': 'Skreiv ein del av ein rettleiar',
    'programmes.guide-part-removed': 'Tok bort ein del av ein rettleiar',
    'programmes.guide-issued': 'Gav ut ein rettleiar',
  },
  en: {
    'programmes.guide-begun': 'Began a new version of a guide',
    'programmes.guide-part-written': 'Wrote a part of a guide',
    'programmes.guide-part-removed': 'Took a part out of a guide',
    'programmes.guide-issued': 'Issued a guide',
  },
})
