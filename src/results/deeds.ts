import { defineTexts } from '../platform/texts.ts'

/** What is done about results, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'results.comments-read': 'Leste kommentarer som ikke var sett gjennom',
    'results.comment-shown': 'Viste en kommentar for gruppa',
    'results.comment-hidden': 'Skjulte en kommentar',
    'results.sharing-begun': 'Sa ja til å dele tall fra evalueringene',
    'results.sharing-ended': 'Sluttet å dele tall fra evalueringene',
  },
  nn: {
    'results.comments-read': 'Las kommentarar som ikkje var sett gjennom',
    'results.comment-shown': 'Viste ein kommentar for gruppa',
    'results.comment-hidden': 'Skjulte ein kommentar',
    'results.sharing-begun': 'Sa ja til å dele tal frå evalueringane',
    'results.sharing-ended': 'Slutta å dele tal frå evalueringane',
  },
  en: {
    'results.comments-read': 'Read comments that hadn’t been looked through',
    'results.comment-shown': 'Showed a comment to the group',
    'results.comment-hidden': 'Hid a comment',
    'results.sharing-begun': 'Said yes to sharing numbers from evaluations',
    'results.sharing-ended': 'Stopped sharing numbers from evaluations',
  },
})
