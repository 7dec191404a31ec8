import type { Hindrance } from '../../courses/index.ts'
import { defineTexts } from '../../platform/texts.ts'

/** What still hinders the publication, and what can be printed. */
export const missingTexts = defineTexts({
  nb: {
    missing: {
      title: 'Dette mangler',
      nothing: 'Ingenting mangler. Begge sider har skrevet under.',
      published: 'Kurset er publisert.',
      see: 'Se kurset',
      publish: 'Publiser kurset',
      staff: 'En koordinator eller leder i tjenesten publiserer kurset.',
      texts:
        'Noen av tekstene som alle leser, er ikke skrevet: kort fortalt, hvem det passer for, eller om kurset.',
      hindrances: {
        'no-plan': 'Kurset har ingen plan.',
        closed: 'Planen er avsluttet.',
        paused: 'Planen står på vent.',
        'no-experience': 'Ingen i gruppa har erfart det selv.',
        'no-professional': 'Ingen i gruppa er fagperson.',
        'goals-open': 'Begge sider har ikke sagt ja til målene.',
        'unsigned-experience': 'Erfaring har ikke skrevet under.',
        'unsigned-professional': 'Fag har ikke skrevet under.',
        'actions-open': 'Noen av tiltakene er ikke gjort ennå.',
      } satisfies Record<Hindrance, string>,
      mend: {
        draft: 'Les og skriv under',
        group: 'Gå til arbeidsgruppa',
        meetings: 'Gå til målene',
        improvement: 'Gå til tiltakene',
        edit: 'Skriv tekstene',
      },
    },
    prints: {
      title: 'Invitasjon og plakat',
      ingress: 'Ferdige til å skrive ut eller sende, med det som står om kurset nå.',
      invitation: 'Invitasjon',
      'poster-a4': 'Plakat, A4',
      'poster-a3': 'Plakat, A3',
      language: { nb: 'bokmål', nn: 'nynorsk' },
    },
  },
  nn: {
    missing: {
      title: 'Dette manglar',
      nothing: 'Ingenting manglar. Begge sider har skrive under.',
      published: 'Kurset er publisert.',
      see: 'Sjå kurset',
      publish: 'Publiser kurset',
      staff: 'Ein koordinator eller leiar i tenesta publiserer kurset.',
      texts:
        'Nokre av tekstane som alle les, er ikkje skrivne: kort fortalt, kven det passar for, eller om kurset.',
      hindrances: {
        'no-plan': 'Kurset har ingen plan.',
        closed: 'Planen er avslutta.',
        paused: 'Planen står på vent.',
        'no-experience': 'Ingen i gruppa har erfart det sjølv.',
        'no-professional': 'Ingen i gruppa er fagperson.',
        'goals-open': 'Begge sider har ikkje sagt ja til måla.',
        'unsigned-experience': 'Erfaring har ikkje skrive under.',
        'unsigned-professional': 'Fag har ikkje skrive under.',
        'actions-open': 'Nokre av tiltaka er ikkje gjorde enno.',
      },
      mend: {
        draft: 'Les og skriv under',
        group: 'Gå til arbeidsgruppa',
        meetings: 'Gå til måla',
        improvement: 'Gå til tiltaka',
        edit: 'Skriv tekstane',
      },
    },
    prints: {
      title: 'Invitasjon og plakat',
      ingress: 'Ferdige til å skrive ut eller sende, med det som står om kurset no.',
      invitation: 'Invitasjon',
      'poster-a4': 'Plakat, A4',
      'poster-a3': 'Plakat, A3',
      language: { nb: 'bokmål', nn: 'nynorsk' },
    },
  },
  en: {
    missing: {
      title: 'What is missing',
      nothing: 'Nothing is missing. Both sides have signed.',
      published: 'The course is published.',
      see: 'See the course',
      publish: 'Publish the course',
      staff: 'A coordinator or manager of the service publishes the course.',
      texts:
        'Some of the texts that everybody reads aren’t written: in brief, whom it is for, or about the course.',
      hindrances: {
        'no-plan': 'The course has no plan.',
        closed: 'The plan is closed.',
        paused: 'The plan is on hold.',
        'no-experience': 'Nobody in the group has lived experience.',
        'no-professional': 'Nobody in the group is a professional.',
        'goals-open': 'The goals don’t have a yes from both sides.',
        'unsigned-experience': 'Experience hasn’t signed.',
        'unsigned-professional': 'Professionals haven’t signed.',
        'actions-open': 'Some of the actions aren’t done yet.',
      },
      mend: {
        draft: 'Read and sign',
        group: 'Go to the group',
        meetings: 'Go to the goals',
        improvement: 'Go to the actions',
        edit: 'Write the texts',
      },
    },
    prints: {
      title: 'Invitation and poster',
      ingress: 'Ready to print or send, with what the course says now.',
      invitation: 'Invitation',
      'poster-a4': 'Poster, A4',
      'poster-a3': 'Poster, A3',
      language: { nb: 'bokmål', nn: 'nynorsk' },
    },
  },
})
