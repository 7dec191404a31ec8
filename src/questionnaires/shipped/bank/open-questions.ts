import { ask, ownWords, type Question, say } from '../question.ts'

const noNames = say(
  'Skriv ikke navn, verken ditt eget eller andres.',
  'Skriv ikkje namn, verken ditt eige eller andre sine.',
  'Don’t write names, neither your own nor others’.',
)

/** In one’s own words. */
export const openQuestions: Question[] = [
  ask(
    'best',
    ownWords,
    say(
      'Hva var det beste med kurset?',
      'Kva var det beste med kurset?',
      'What was the best thing about the course?',
    ),
    noNames,
  ),
  ask('better', ownWords, say('Hva kan bli bedre?', 'Kva kan bli betre?', 'What can be better?'), noNames),
  ask(
    'missed',
    ownWords,
    say('Var det noe du savnet?', 'Var det noko du sakna?', 'Was there anything you missed?'),
    noNames,
  ),
  ask(
    'take-home',
    ownWords,
    say('Hva tar du med deg hjem?', 'Kva tek du med deg heim?', 'What do you take home with you?'),
    noNames,
  ),
  ask(
    'why',
    ownWords,
    say('Vil du si hvorfor?', 'Vil du seie kvifor?', 'Would you like to say why?'),
    noNames,
  ),
  ask(
    'more',
    ownWords,
    say(
      'Er det mer du vil si til oss?',
      'Er det meir du vil seie til oss?',
      'Is there more you want to tell us?',
    ),
    noNames,
  ),
]
