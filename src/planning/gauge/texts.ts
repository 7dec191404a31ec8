import { defineTexts } from '../../platform/texts.ts'

type Asked = 'group' | 'meetings' | 'written' | 'decided' | 'programme' | 'felt'

export const texts = defineTexts({
  nb: {
    title: 'På lik linje?',
    keys: { experience: 'erfaring', professional: 'fag', between: 'begge', half: 'strek = halvparten' },
    names: {
      group: 'Gruppa.',
      meetings: 'Møtene.',
      written: 'Det som er skrevet.',
      decided: 'Det som er bestemt.',
      programme: 'Tid i programmet.',
      felt: 'Hvor likt kjennes det?',
    } satisfies Record<Asked, string>,
    group: (experience: number, all: number) =>
      `${experience} av ${all} er ${experience === 1 ? 'brukerrepresentant' : 'brukerrepresentanter'}`,
    noMeetings: 'Ingen møter er holdt ennå',
    meetings: (both: number, held: number) =>
      `Begge sider var med på ${both} av ${held} ${held === 1 ? 'møte' : 'møter'}`,
    nothingWritten: 'Ingen har levert ennå',
    written: (experience: number, professional: number) =>
      `${experience} fra erfaring, ${professional} fra fag`,
    nothingDecided: 'Ingenting er skrevet ned ennå',
    decided: (experience: number, professional: number) =>
      `${experience} kom fra erfaring, ${professional} fra fag`,
    together: (both: number) => `, ${both} fra begge`,
    noProgramme: 'Programmet er ikke laget ennå',
    programme: (experience: number, professional: number) =>
      `${experience} min erfaring, ${professional} min fag`,
    programmeTogether: (both: number) => `, ${both} min sammen`,
    notFelt: 'Begge sider svarer etter kurset. Svarene vises når begge har svart',
    felt: (experience: string, professional: string) =>
      `Erfaring sier ${experience}, fag sier ${professional} (av 5)`,
    scale: (experience: string, professional: string, gap: string) =>
      `Skala fra 1 til 5. Erfaring ${experience}, fag ${professional}. Avstanden er ${gap}.`,
    about: 'Hva måler vi, og hvorfor ikke ett tall?',
    why: [
      'Likhet på papiret er ikke alltid likhet i rommet. Derfor viser vi fem ting som kan telles, og én som bare kan kjennes.',
      'Vi slår dem ikke sammen. En gruppe kan ha like mange fra hver side og likevel la den ene bestemme. Ett tall ville skjule det dere trenger å snakke om.',
      'Halvparten er ikke fasit. Et kurs kan ha gode grunner til mer av det ene. Streken er der for at dere skal legge merke til det, og si hvorfor.',
    ].join('\n'),
    definitions: {
      group: 'Alle som har en rolle i gruppa nå. Leder og sekretær er der for begge, og står i midten.',
      meetings:
        'Møtene som er holdt i denne runden, og på hvor mange av dem hver side hadde minst én til stede.',
      written:
        'Det hver har levert på de seks spørsmålene, og hver versjon av felles tekst den siden har skrevet. Vi teller, vi vurderer ikke. Det leder og sekretær har skrevet, står i midten.',
      decided:
        'Vedtakene dere har skrevet ned, etter hvem som kom med forslaget. Forslag fra begge står i midten.',
      programme:
        'Minutter i programmet som en med erfaring holder, en fagperson holder, eller de holder sammen. Pauser er ikke med.',
      felt: 'Hva hver side svarte på «På lik linje?» etter kurset, fra 1 til 5. Snittet for siden. Er det langt mellom dem, er det verdt en prat.',
    } satisfies Record<Asked, string>,
    comparison:
      'Når minst fem andre planer har noe å vise, står det hva som er vanlig. Da er halvparten av planene over, og halvparten under.',
    inOthers: (percent: number, plans: number) =>
      `I den midterste av ${plans} andre planer kommer ${percent} % fra erfaring.`,
    back: 'Tilbake til planen',
  },
  nn: {
    title: 'På lik linje?',
    keys: { experience: 'erfaring', professional: 'fag', between: 'begge', half: 'strek = halvparten' },
    names: {
      group: 'Gruppa.',
      meetings: 'Møta.',
      written: 'Det som er skrive.',
      decided: 'Det som er bestemt.',
      programme: 'Tid i programmet.',
      felt: 'Kor likt kjennest det?',
    } satisfies Record<Asked, string>,
    group: (experience: number, all: number) =>
      `${experience} av ${all} er ${experience === 1 ? 'brukarrepresentant' : 'brukarrepresentantar'}`,
    noMeetings: 'Ingen møte er haldne enno',
    meetings: (both: number, held: number) => `Begge sider var med på ${both} av ${held} møte`,
    nothingWritten: 'Ingen har levert enno',
    written: (experience: number, professional: number) =>
      `${experience} frå erfaring, ${professional} frå fag`,
    nothingDecided: 'Ingenting er skrive ned enno',
    decided: (experience: number, professional: number) =>
      `${experience} kom frå erfaring, ${professional} frå fag`,
    together: (both: number) => `, ${both} frå begge`,
    noProgramme: 'Programmet er ikkje laga enno',
    programme: (experience: number, professional: number) =>
      `${experience} min erfaring, ${professional} min fag`,
    programmeTogether: (both: number) => `, ${both} min saman`,
    notFelt: 'Begge sider svarer etter kurset. Svara blir viste når begge har svart',
    felt: (experience: string, professional: string) =>
      `Erfaring seier ${experience}, fag seier ${professional} (av 5)`,
    scale: (experience: string, professional: string, gap: string) =>
      `Skala frå 1 til 5. Erfaring ${experience}, fag ${professional}. Avstanden er ${gap}.`,
    about: 'Kva måler vi, og kvifor ikkje eitt tal?',
    why: [
      'Likskap på papiret er ikkje alltid likskap i rommet. Difor viser vi fem ting som kan teljast, og éin som berre kan kjennast.',
      'Vi slår dei ikkje saman. Ei gruppe kan ha like mange frå kvar side og likevel la den eine bestemme. Eitt tal ville skjule det de treng å snakke om.',
      'Halvparten er ikkje fasit. Eit kurs kan ha gode grunnar til meir av det eine. Streken er der for at de skal leggje merke til det, og seie kvifor.',
    ].join('\n'),
    definitions: {
      group: 'Alle som har ei rolle i gruppa no. Leiar og sekretær er der for begge, og står i midten.',
      meetings:
        'Møta som er haldne i denne runden, og på kor mange av dei kvar side hadde minst éin til stades.',
      written:
        'Det kvar har levert på dei seks spørsmåla, og kvar versjon av felles tekst den sida har skrive. Vi tel, vi vurderer ikkje. Det leiar og sekretær har skrive, står i midten.',
      decided:
        'Vedtaka de har skrive ned, etter kven som kom med forslaget. Forslag frå begge står i midten.',
      programme:
        'Minutt i programmet som ein med erfaring held, ein fagperson held, eller dei held saman. Pausar er ikkje med.',
      felt: 'Kva kvar side svarte på «På lik linje?» etter kurset, frå 1 til 5. Snittet for sida. Er det langt mellom dei, er det verdt ein prat.',
    } satisfies Record<Asked, string>,
    comparison:
      'Når minst fem andre planar har noko å vise, står det kva som er vanleg. Då er halvparten av planane over, og halvparten under.',
    inOthers: (percent, plans) => `I den midtarste av ${plans} andre planar kjem ${percent} % frå erfaring.`,
    back: 'Tilbake til planen',
  },
  en: {
    title: 'As equals?',
    keys: { experience: 'experience', professional: 'profession', between: 'both', half: 'line = half' },
    names: {
      group: 'The group.',
      meetings: 'The meetings.',
      written: 'What is written.',
      decided: 'What is decided.',
      programme: 'Time in the programme.',
      felt: 'How equal does it feel?',
    } satisfies Record<Asked, string>,
    group: (experience: number, all: number) =>
      `${experience} of ${all} ${experience === 1 ? 'is a user representative' : 'are user representatives'}`,
    noMeetings: 'No meetings have been held yet',
    meetings: (both: number, held: number) =>
      `Both sides were at ${both} of ${held} ${held === 1 ? 'meeting' : 'meetings'}`,
    nothingWritten: 'Nobody has handed in yet',
    written: (experience: number, professional: number) =>
      `${experience} from experience, ${professional} from profession`,
    nothingDecided: 'Nothing has been written down yet',
    decided: (experience: number, professional: number) =>
      `${experience} came from experience, ${professional} from profession`,
    together: (both: number) => `, ${both} from both`,
    noProgramme: 'The programme hasn’t been made yet',
    programme: (experience: number, professional: number) =>
      `${experience} min experience, ${professional} min profession`,
    programmeTogether: (both: number) => `, ${both} min together`,
    notFelt: 'Both sides answer after the course. The answers are shown when both have answered',
    felt: (experience: string, professional: string) =>
      `Experience says ${experience}, profession says ${professional} (of 5)`,
    scale: (experience: string, professional: string, gap: string) =>
      `Scale from 1 to 5. Experience ${experience}, profession ${professional}. The distance is ${gap}.`,
    about: 'What do we measure, and why not one number?',
    why: [
      'Equality on paper isn’t always equality in the room. So we show five things that can be counted, and one that can only be felt.',
      'We don’t add them up. A group can have as many from each side and still let one of them decide. One number would hide what you need to talk about.',
      'Half isn’t the right answer. A course can have good reasons for more of one. The line is there so that you notice, and say why.',
    ].join('\n'),
    definitions: {
      group:
        'Everybody with a role in the group now. Leader and secretary serve both, and stand in the middle.',
      meetings:
        'The meetings held in this round, and at how many of them each side had at least one present.',
      written:
        'What each has handed in on the six questions, and every version of a common text that side has written. We count, we don’t judge. What leader and secretary wrote is in the middle.',
      decided:
        'The decisions you have written down, by whose proposal they were. Proposals from both are in the middle.',
      programme:
        'Minutes of the programme led by somebody with experience, by a professional, or by both together. Breaks don’t count.',
      felt: 'What each side answered to “As equals?” after the course, from 1 to 5. The side’s average. If they are far apart, it is worth a talk.',
    } satisfies Record<Asked, string>,
    comparison:
      'When at least five other plans have something to show, we say what is usual: half of the plans are above, and half below.',
    inOthers: (percent, plans) =>
      `In the middle one of ${plans} other plans, ${percent} % comes from experience.`,
    back: 'Back to the plan',
  },
})
