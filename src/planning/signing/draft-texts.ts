import type { SignedPart, TargetGroup } from '../../courses/index.ts'
import { defineTexts } from '../../platform/texts.ts'

/** The words of the course draft as the group reads it. */
export const draftTexts = defineTexts({
  nb: {
    draft: {
      title: 'Kursutkastet',
      none: 'Planen har ikke noe kurs ennå.',
      brings: 'Utkastet begynner med det dere alt har skrevet:',
      bringsWhat: {
        title: 'navnet på planen',
        goals: 'målene dere er enige om',
        noGoals: 'Målene kommer med når dere er enige om dem. Vent gjerne til da.',
        forWhom: 'hvem det er for',
        about: 'innholdet',
        theme: 'temaet fra behovet',
      },
      make: 'Lag kursutkastet',
      askStaff: (service: string) =>
        `De som arbeider i ${service}, lager utkastet. Si fra til dem når dere er klare.`,
      read: 'Les utkastet',
      readAndSign: 'Les utkastet og skriv under',
      edit: 'Rediger kurset',
      programme: 'Sett opp programmet',
      preview: 'Se kurset slik andre ser det',
      agreedDiffer:
        'Dette ble dere enige om at deltakerne skal sitte igjen med. Kurset sier det med andre ord.',
    },
    read: {
      title: 'Les utkastet',
      ingress: 'Dette er det dere skriver under på. Endres noe av det, må begge sider skrive under på nytt.',
      back: 'Tilbake til program og invitasjon',
      goals: 'Mål',
      noGoals: 'Kurset har ingen mål ennå.',
      forWhom: 'Hvem det er for',
      notFor: 'Passer ikke for',
      groups: 'Målgruppe',
      ages: (from: number | null, to: number | null) =>
        from !== null && to !== null
          ? `${from} til ${to} år`
          : from !== null
            ? `fra ${from} år`
            : `opp til ${to} år`,
      programme: 'Program',
      noProgramme: 'Programmet er ikke satt opp ennå.',
      day: (day: number) => `Dag ${day}`,
      share: 'Hvem leder tiden?',
      minutes: (experience: number, professional: number, both: number) =>
        `${experience} min erfaring, ${professional} min fag${both > 0 ? `, ${both} min begge sammen` : ''}`,
    },
    groups: {
      patient: 'De som har sykdommen selv',
      'next-of-kin': 'Pårørende',
      parent: 'Foreldre',
      child: 'Barn',
      young: 'Unge',
      sibling: 'Søsken',
      professional: 'Fagpersoner',
    } satisfies Record<TargetGroup, string>,
    parts: {
      goals: 'målene',
      forWhom: 'hvem det er for',
      targetGroups: 'målgruppa',
      programme: 'programmet',
    } satisfies Record<SignedPart, string>,
  },
  nn: {
    draft: {
      title: 'Kursutkastet',
      none: 'Planen har ikkje noko kurs enno.',
      brings: 'Utkastet byrjar med det de alt har skrive:',
      bringsWhat: {
        title: 'namnet på planen',
        goals: 'måla de er einige om',
        noGoals: 'Måla kjem med når de er einige om dei. Vent gjerne til då.',
        forWhom: 'kven det er for',
        about: 'innhaldet',
        theme: 'temaet frå behovet',
      },
      make: 'Lag kursutkastet',
      askStaff: (service) =>
        `Dei som arbeider i ${service}, lagar utkastet. Sei frå til dei når de er klare.`,
      read: 'Les utkastet',
      readAndSign: 'Les utkastet og skriv under',
      edit: 'Rediger kurset',
      programme: 'Set opp programmet',
      preview: 'Sjå kurset slik andre ser det',
      agreedDiffer:
        'Dette vart de einige om at deltakarane skal sitje att med. Kurset seier det med andre ord.',
    },
    read: {
      title: 'Les utkastet',
      ingress: 'Dette er det de skriv under på. Blir noko av det endra, må begge sider skrive under på nytt.',
      back: 'Tilbake til program og invitasjon',
      goals: 'Mål',
      noGoals: 'Kurset har ingen mål enno.',
      forWhom: 'Kven det er for',
      notFor: 'Passar ikkje for',
      groups: 'Målgruppe',
      ages: (from, to) =>
        from !== null && to !== null
          ? `${from} til ${to} år`
          : from !== null
            ? `frå ${from} år`
            : `opp til ${to} år`,
      programme: 'Program',
      noProgramme: 'Programmet er ikkje sett opp enno.',
      day: (day) => `Dag ${day}`,
      share: 'Kven leier tida?',
      minutes: (experience, professional, both) =>
        `${experience} min erfaring, ${professional} min fag${both > 0 ? `, ${both} min begge saman` : ''}`,
    },
    groups: {
      patient: 'Dei som har sjukdommen sjølve',
      'next-of-kin': 'Pårørande',
      parent: 'Foreldre',
      child: 'Barn',
      young: 'Unge',
      sibling: 'Sysken',
      professional: 'Fagpersonar',
    },
    parts: {
      goals: 'måla',
      forWhom: 'kven det er for',
      targetGroups: 'målgruppa',
      programme: 'programmet',
    },
  },
  en: {
    draft: {
      title: 'The course draft',
      none: 'The plan has no course yet.',
      brings: 'The draft begins with what you have written already:',
      bringsWhat: {
        title: 'the name of the plan',
        goals: 'the goals you have agreed on',
        noGoals: 'The goals come along when you have agreed on them. You may want to wait until then.',
        forWhom: 'whom it is for',
        about: 'the content',
        theme: 'the theme of the need',
      },
      make: 'Make the course draft',
      askStaff: (service) => `Those who work in ${service} make the draft. Tell them when you are ready.`,
      read: 'Read the draft',
      readAndSign: 'Read the draft and sign',
      edit: 'Edit the course',
      programme: 'Build the programme',
      preview: 'See the course as others see it',
      agreedDiffer:
        'This is what you agreed that participants should take home. The course says it in other words.',
    },
    read: {
      title: 'Read the draft',
      ingress: 'This is what you sign. If any of it changes, both sides must sign again.',
      back: 'Back to programme and invitation',
      goals: 'Goals',
      noGoals: 'The course has no goals yet.',
      forWhom: 'Whom it is for',
      notFor: 'Isn’t for',
      groups: 'Target group',
      ages: (from, to) =>
        from !== null && to !== null
          ? `${from} to ${to} years`
          : from !== null
            ? `from ${from} years`
            : `up to ${to} years`,
      programme: 'Programme',
      noProgramme: 'The programme isn’t built yet.',
      day: (day) => `Day ${day}`,
      share: 'Who leads the time?',
      minutes: (experience, professional, both) =>
        `${experience} min experience, ${professional} min professional${both > 0 ? `, ${both} min both together` : ''}`,
    },
    groups: {
      patient: 'Those who have the illness',
      'next-of-kin': 'Next of kin',
      parent: 'Parents',
      child: 'Children',
      young: 'Young people',
      sibling: 'Siblings',
      professional: 'Professionals',
    },
    parts: {
      goals: 'the goals',
      forWhom: 'whom it is for',
      targetGroups: 'the target group',
      programme: 'the programme',
    },
  },
})
