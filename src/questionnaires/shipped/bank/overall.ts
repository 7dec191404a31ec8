import { ask, oneOf, type Question, say, steps, zeroToTen } from '../question.ts'
import { poorToGood } from '../steps.ts'

/** The course as a whole. */
export const overall: Question[] = [
  ask(
    'overall',
    zeroToTen(
      say('svært misfornøyd', 'svært misnøgd', 'very unhappy'),
      say('svært fornøyd', 'svært nøgd', 'very happy'),
    ),
    say(
      'Alt i alt, hvor fornøyd er du med kurset?',
      'Alt i alt, kor nøgd er du med kurset?',
      'All in all, how happy are you with the course?',
    ),
  ),
  ask(
    'as-hoped',
    steps(
      say('Mye dårligere', 'Mykje dårlegare', 'Much worse'),
      say('Litt dårligere', 'Litt dårlegare', 'A little worse'),
      say('Omtrent slik', 'Omtrent slik', 'About like that'),
      say('Litt bedre', 'Litt betre', 'A little better'),
      say('Mye bedre', 'Mykje betre', 'Much better'),
    ),
    say('Ble kurset slik du håpet?', 'Vart kurset slik du håpte?', 'Was the course as you had hoped?'),
  ),
  ask(
    'recommend',
    steps(
      say('Nei', 'Nei', 'No'),
      say('Nei, helst ikke', 'Nei, helst ikkje', 'No, rather not'),
      say('Kanskje', 'Kanskje', 'Perhaps'),
      say('Ja, nok', 'Ja, nok', 'Yes, probably'),
      say('Ja, helt sikkert', 'Ja, heilt sikkert', 'Yes, certainly'),
    ),
    say(
      'Vil du si til andre at de bør gå på kurset?',
      'Vil du seie til andre at dei bør gå på kurset?',
      'Will you tell others to take the course?',
    ),
  ),
  ask(
    'timing',
    oneOf({
      early: say('For tidlig', 'For tidleg', 'Too early'),
      right: say('Til rett tid', 'Til rett tid', 'At the right time'),
      late: say('For sent', 'For seint', 'Too late'),
    }),
    say('Når kom kurset for deg?', 'Når kom kurset for deg?', 'When did the course come for you?'),
  ),
  ask(
    'practical',
    poorToGood,
    say(
      'Hvordan passet sted, tid og rom for deg?',
      'Korleis passa stad, tid og rom for deg?',
      'How did place, time and room suit you?',
    ),
  ),
]
