import { defineTexts } from '../platform/texts.ts'

/** What is done to questionnaires, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'questionnaires.read-in': 'Leste inn et spørreskjema',
    'questionnaires.begun': 'Begynte på et spørreskjema',
    'questionnaires.draft-changed': 'Endret et utkast til spørreskjema',
    'questionnaires.published': 'Ga ut et spørreskjema',
    'questionnaires.retired': 'Tok et spørreskjema ut av bruk',
    'questionnaires.draft-removed': 'Slettet et utkast til spørreskjema',
  },
  nn: {
    'questionnaires.read-in': 'Las inn eit spørjeskjema',
    'questionnaires.begun': 'Begynte på eit spørjeskjema',
    'questionnaires.draft-changed': 'Endra eit utkast til spørjeskjema',
    'questionnaires.published': 'Gav ut eit spørjeskjema',
    'questionnaires.retired': 'Tok eit spørjeskjema ut av bruk',
    'questionnaires.draft-removed': 'Sletta eit utkast til spørjeskjema',
  },
  en: {
    'questionnaires.read-in': 'Read in a questionnaire',
    'questionnaires.begun': 'Began a questionnaire',
    'questionnaires.draft-changed': 'Changed a draft of a questionnaire',
    'questionnaires.published': 'Published a questionnaire',
    'questionnaires.retired': 'Took a questionnaire out of use',
    'questionnaires.draft-removed': 'Deleted a draft of a questionnaire',
  },
})
