import { defineTexts } from '../../platform/texts.ts'

/** It goes by mail: a task says in the plan what it is, and the mail only that it is there. */
export const texts = defineTexts({
  nb: {
    yourTurn: (todo: string) => `Din tur i arbeidsgruppa: ${todo}`,
    task: 'du har fått en oppgave.',
    action: 'du har fått et tiltak.',
    more: (count: number) => (count === 1 ? ' Én ting til venter der.' : ` ${count} ting til venter der.`),
    speaks: (day: string) =>
      `Kurset du skal holde noe på, begynner ${day}. Les hva du er spurt om, og si ja hvis det passer.`,
  },
  nn: {
    yourTurn: (todo: string) => `Din tur i arbeidsgruppa: ${todo}`,
    task: 'du har fått ei oppgåve.',
    action: 'du har fått eit tiltak.',
    more: (count: number) => (count === 1 ? ' Éin ting til ventar der.' : ` ${count} ting til ventar der.`),
    speaks: (day: string) =>
      `Kurset du skal halde noko på, byrjar ${day}. Les kva du er spurd om, og sei ja om det passar.`,
  },
  en: {
    yourTurn: (todo: string) => `Your turn in the planning group: ${todo}`,
    task: 'you have been given a task.',
    action: 'you have been given an action.',
    more: (count: number) =>
      count === 1 ? ' One more thing waits there.' : ` ${count} more things wait there.`,
    speaks: (day: string) =>
      `The course where you have a part begins ${day}. Read what you are asked to do, and say yes if it suits you.`,
  },
})
