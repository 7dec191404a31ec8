import { ask, oneOf, type Question, say, zeroToTen } from '../question.ts'
import { howMuch, howSure, noneToMuch } from '../steps.ts'

/** What the course has led to. Asked on the last day and again later, they show whether it lasts. */
export const benefit: Question[] = [
  ask(
    'benefit',
    noneToMuch,
    say(
      'Hvor stor nytte har du av kurset?',
      'Kor stor nytte har du av kurset?',
      'How much use is the course to you?',
    ),
  ),
  ask(
    'learned',
    howMuch,
    say(
      'Hvor mye lærte du som er nytt for deg?',
      'Kor mykje lærte du som er nytt for deg?',
      'How much did you learn that is new to you?',
    ),
  ),
  ask(
    'everyday',
    zeroToTen(
      say('ikke i det hele tatt', 'ikkje i det heile', 'not at all'),
      say('svært godt', 'svært godt', 'very well'),
    ),
    say(
      'Hvor godt klarer du hverdagen med dette nå?',
      'Kor godt klarer du kvardagen med dette no?',
      'How well do you manage everyday life with this now?',
    ),
  ),
  ask(
    'where-to-turn',
    howSure,
    say(
      'Vet du hvem du kan spørre når du trenger hjelp?',
      'Veit du kven du kan spørje når du treng hjelp?',
      'Do you know who to ask when you need help?',
    ),
  ),
  ask(
    'talk-about-it',
    howSure,
    say(
      'Er det lett å si til andre hvordan du har det?',
      'Er det lett å seie til andre korleis du har det?',
      'Is it easy to tell others how you are?',
    ),
  ),
  ask(
    'changed',
    oneOf({
      yes: say('Ja', 'Ja', 'Yes'),
      'not-yet': say('Ikke ennå, men jeg vil', 'Ikkje enno, men eg vil', 'Not yet, but I will'),
      no: say('Nei', 'Nei', 'No'),
    }),
    say(
      'Har du endret noe i hverdagen etter kurset?',
      'Har du endra noko i kvardagen etter kurset?',
      'Have you changed anything in everyday life after the course?',
    ),
  ),
]
