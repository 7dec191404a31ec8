import { defineTexts } from '../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    title: 'E-post som ville blitt sendt',
    ingress:
      'Dette er en prøveside. Her havner e-posten i stedet for hos mottakeren. Den nyeste står øverst.',
    empty: 'Ingen e-post ennå. Meld deg på et kurs, så kommer kvitteringen hit etter et øyeblikk.',
    findCourse: 'Finn et kurs',
    to: 'Til',
    written: 'Sendt',
    message: 'Teksten',
    attachments: 'Vedlegg',
    looks: 'Slik ser den ut i et e-postprogram',
    file: 'Last ned hele e-posten (.eml)',
  },
  nn: {
    title: 'E-post som ville blitt send',
    ingress: 'Dette er ei prøveside. Her hamnar e-posten i staden for hos mottakaren. Den nyaste står øvst.',
    empty: 'Ingen e-post enno. Meld deg på eit kurs, så kjem kvitteringa hit etter ein augneblink.',
    findCourse: 'Finn eit kurs',
    to: 'Til',
    written: 'Send',
    message: 'Teksten',
    attachments: 'Vedlegg',
    looks: 'Slik ser han ut i eit e-postprogram',
    file: 'Last ned heile e-posten (.eml)',
  },
  en: {
    title: 'E-mail that would have been sent',
    ingress: 'This is a demonstration. E-mail ends up here instead of with the recipient, newest first.',
    empty: 'No e-mail yet. Sign up for a course, and the receipt arrives here in a moment.',
    findCourse: 'Find a course',
    to: 'To',
    written: 'Sent',
    message: 'The text',
    attachments: 'Attachments',
    looks: 'How it looks in a mail program',
    file: 'Download the whole e-mail (.eml)',
  },
})
