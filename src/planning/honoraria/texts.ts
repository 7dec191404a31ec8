import { defineTexts } from '../../platform/texts.ts'
import type { PaidPer } from './rules.ts'

export const texts = defineTexts({
  nb: {
    title: (name: string) => `Honorar til ${name}`,
    ingress:
      'Erfaring er kompetanse, og skal betales. Bare de som holder orden på gruppa, og den det gjelder, ser beløpet.',
    kroner: 'Hvor mange kroner?',
    kronerHint: 'Bare tallet, for eksempel 1500. Skriv 0 hvis det ikke betales.',
    per: 'For hva?',
    units: { hour: 'Timen', meeting: 'Møtet', day: 'Dagen', course: 'Hele kurset' } satisfies Record<
      PaidPer,
      string
    >,
    travel: 'Reise betales i tillegg',
    offer: 'Tilby honoraret',
    cancel: 'Avbryt',
    anew: 'Tilbyr dere noe annet enn før, må det takkes ja til på nytt.',

    heading: 'Honorar',
    yours: 'Honoraret ditt',
    amount: (kroner: string, per: PaidPer) =>
      `${kroner} ${{ hour: 'i timen', meeting: 'for hvert møte', day: 'for hver dag', course: 'for hele kurset' }[per]}`,
    withTravel: 'Reise betales i tillegg.',
    withoutTravel: 'Reise er med i beløpet.',
    agree: 'Ja, det er greit',
    agreedBy: (day: string) => `Du takket ja ${day}.`,
    notYours: 'Er noe galt? Snakk med den som leder gruppa. Du trenger ikke svare nå.',
    noneForYou: 'Du har ikke fått tilbud om honorar ennå. Det skal du få.',
    status: {
      agreed: 'avtalt',
      offered: 'tilbudt, ikke svart ennå',
      none: 'ikke tilbudt ennå',
    },
    toOffer: 'Tilby',
    change: 'Endre',
    savedOffer: 'Honoraret er tilbudt.',
    savedYes: 'Du har takket ja til honoraret.',
    changed: 'Tilbudet ble endret mens du leste. Se over det nye.',
    told: 'Du har fått tilbud om honorar for å planlegge kurs',
    wrong: {
      kroner: 'Skriv hvor mange kroner, et helt tall fra 0 til 100 000',
      per: 'Velg hva beløpet er for',
    },
  },
  nn: {
    title: (name) => `Honorar til ${name}`,
    ingress:
      'Erfaring er kompetanse, og skal betalast. Berre dei som held orden på gruppa, og den det gjeld, ser beløpet.',
    kroner: 'Kor mange kroner?',
    kronerHint: 'Berre talet, til dømes 1500. Skriv 0 dersom det ikkje blir betalt.',
    per: 'For kva?',
    units: { hour: 'Timen', meeting: 'Møtet', day: 'Dagen', course: 'Heile kurset' },
    travel: 'Reise blir betalt i tillegg',
    offer: 'Tilby honoraret',
    cancel: 'Avbryt',
    anew: 'Tilbyr de noko anna enn før, må det takkast ja til på nytt.',

    heading: 'Honorar',
    yours: 'Honoraret ditt',
    amount: (kroner, per) =>
      `${kroner} ${{ hour: 'i timen', meeting: 'for kvart møte', day: 'for kvar dag', course: 'for heile kurset' }[per]}`,
    withTravel: 'Reise blir betalt i tillegg.',
    withoutTravel: 'Reise er med i beløpet.',
    agree: 'Ja, det er greitt',
    agreedBy: (day) => `Du takka ja ${day}.`,
    notYours: 'Er noko gale? Snakk med den som leier gruppa. Du treng ikkje svare no.',
    noneForYou: 'Du har ikkje fått tilbod om honorar enno. Det skal du få.',
    status: {
      agreed: 'avtalt',
      offered: 'tilbode, ikkje svart enno',
      none: 'ikkje tilbode enno',
    },
    toOffer: 'Tilby',
    change: 'Endre',
    savedOffer: 'Honoraret er tilbode.',
    savedYes: 'Du har takka ja til honoraret.',
    changed: 'Tilbodet vart endra medan du las. Sjå over det nye.',
    told: 'Du har fått tilbod om honorar for å planleggje kurs',
    wrong: {
      kroner: 'Skriv kor mange kroner, eit heilt tal frå 0 til 100 000',
      per: 'Vel kva beløpet er for',
    },
  },
  en: {
    title: (name) => `Honorarium for ${name}`,
    ingress:
      'Experience is competence, and is paid. Only those who keep the group, and the one it concerns, see the amount.',
    kroner: 'How many kroner?',
    kronerHint: 'Just the number, for example 1500. Write 0 if nothing is paid.',
    per: 'For what?',
    units: { hour: 'The hour', meeting: 'The meeting', day: 'The day', course: 'The whole course' },
    travel: 'Travel is paid as well',
    offer: 'Offer the honorarium',
    cancel: 'Cancel',
    anew: 'If you offer something else than before, it must be agreed to anew.',

    heading: 'Honorarium',
    yours: 'Your honorarium',
    amount: (kroner, per) =>
      `${kroner} ${{ hour: 'an hour', meeting: 'a meeting', day: 'a day', course: 'for the whole course' }[per]}`,
    withTravel: 'Travel is paid as well.',
    withoutTravel: 'Travel is part of the amount.',
    agree: 'Yes, that is fine',
    agreedBy: (day) => `You agreed on ${day}.`,
    notYours: 'Is something wrong? Talk to whoever leads the group. You need not answer now.',
    noneForYou: 'You have not been offered an honorarium yet. You should be.',
    status: {
      agreed: 'agreed',
      offered: 'offered, no answer yet',
      none: 'not offered yet',
    },
    toOffer: 'Offer',
    change: 'Change',
    savedOffer: 'The honorarium is offered.',
    savedYes: 'You have agreed to the honorarium.',
    changed: 'The offer was changed while you read. Look at the new one.',
    told: 'You have been offered an honorarium for planning courses',
    wrong: {
      kroner: 'Write how many kroner, a whole number from 0 to 100,000',
      per: 'Choose what the amount is for',
    },
  },
})
