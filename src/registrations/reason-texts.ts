import { defineTexts } from '../platform/texts.ts'
import { en, nb, nn } from './seats-in-words.ts'

/** "Hvorfor står jeg her?": each decision in words. `many`: the party is more than one, so it is "dere". */
export const texts = defineTexts({
  nb: {
    at: (place: string, when: string) => `${place}, ${when}:`,
    seatedAtOnce: (seats: number) =>
      seats === 1
        ? 'Du meldte deg på. Det var ledig, så du fikk plass med en gang.'
        : `Dere ${nb.people(seats)} ble meldt på sammen. Det var ledig, så dere fikk plass med en gang.`,
    queuedFull: (seats: number, place: number) =>
      seats === 1
        ? `Du meldte deg på. Kurset var fullt, så du kom på venteliste som nummer ${place}.`
        : `Dere ${nb.people(seats)} ble meldt på sammen. Kurset var fullt, så dere kom på venteliste som nummer ${place}.`,
    queuedNarrow: (seats: number, place: number, free: number) =>
      `Dere ${nb.people(seats)} ble meldt på sammen. Det var bare ${nb.free(free).toLowerCase()} ${free === 1 ? 'ledig' : 'ledige'}, så dere kom på venteliste som nummer ${place}.`,
    queuedBehind: (many: boolean, place: number) =>
      many
        ? `Andre ventet alt på de ledige plassene, så dere kom på venteliste som nummer ${place}.`
        : `Du meldte deg på. Andre ventet alt på de ledige plassene, så du kom på venteliste som nummer ${place}.`,
    movedUp: {
      seated: (many: boolean, place: number) =>
        `Noen foran ${many ? 'dere' : 'deg'} fikk plass. ${many ? 'Dere' : 'Du'} ble nummer ${place}.`,
      left: (many: boolean, place: number) =>
        `Noen foran ${many ? 'dere' : 'deg'} gikk ut av listen. ${many ? 'Dere' : 'Du'} ble nummer ${place}.`,
      expired: (many: boolean, place: number) =>
        `En foran ${many ? 'dere' : 'deg'} svarte ikke i tide og gikk bakerst. ${many ? 'Dere' : 'Du'} ble nummer ${place}.`,
    },
    passedOver: (seats: number, free: number) =>
      `${nb.free(free)} ble ${free === 1 ? 'ledig' : 'ledige'}. Dere er ${nb.people(seats)} og vil komme sammen, så ${free === 1 ? 'den' : 'de'} gikk til neste som fikk plass. Dere beholdt plassen i køen.`,
    seatsSaved: (seats: number, free: number) =>
      `To ganger har plasser gått til noen bak dere, fordi dere er ${nb.people(seats)}. Nå sparer vi opp: Vi holder av ${nb.free(free).toLowerCase()} til det er nok til dere, fram til fem dager før kurset.`,
    offered: (many: boolean, until: string) =>
      many
        ? `Det ble plass til dere, med svarfrist ${until}.`
        : `Det ble plass til deg, med svarfrist ${until}.`,
    accepted: (many: boolean) => (many ? 'Dere takket ja og har plass.' : 'Du takket ja og har plass.'),
    declinedStayed: (many: boolean) =>
      many
        ? 'Dere takket nei, men blir stående. Vi spør igjen når en annen plass blir ledig.'
        : 'Du takket nei, men blir stående. Vi spør igjen når en annen plass blir ledig.',
    declinedLeft: (many: boolean) =>
      many ? 'Dere takket nei og gikk ut av listen.' : 'Du takket nei og gikk ut av listen.',
    offerExpired: (many: boolean, place: number) =>
      many
        ? `Vi hørte ikke fra dere innen fristen, så plassen gikk videre. Dere står nå sist, som nummer ${place}.`
        : `Vi hørte ikke fra deg innen fristen, så plassen gikk videre. Du står nå sist, som nummer ${place}.`,
    silent: 'To tilbud gikk ut uten svar. Derfor står påmeldingen ikke lenger på venteliste.',
    offerCancelled: 'Tilbudet falt bort.',
    companionAdded: (seats: number) => `Én til ble med. Nå er dere ${nb.people(seats)}.`,
    companionRemoved: (seats: number) =>
      seats === 1 ? 'Nå er du alene i påmeldingen.' : `Nå er dere ${nb.people(seats)} i påmeldingen.`,
    waitsTogether: (seats: number, place: number) =>
      `Dere ga fra dere plassen for å vente sammen, alle ${nb.people(seats)}. Dere kom sist på ventelisten, som nummer ${place}.`,
    anyRunWished: (many: boolean, runs: number) =>
      runs === 0
        ? `${many ? 'Dere' : 'Du'} tar første ledige, uansett dato og sted. Akkurat nå er det ingen andre datoer.`
        : `${many ? 'Dere' : 'Du'} tar første ledige, uansett dato og sted, og står nå i kø på ${runs} ${runs === 1 ? 'dato' : 'datoer'} til.`,
    anyRunDropped: (many: boolean) =>
      many ? 'Dere venter bare på denne datoen.' : 'Du venter bare på denne datoen.',
    withdrawn: (many: boolean) => (many ? 'Dere ble meldt av.' : 'Du ble meldt av.'),
    signedUpAgain:
      'Noen brukte e-postadressen din til å melde på én gang til. Det endret ingenting her. Vi har skrevet til deg om det.',
    addedSeated: (seats: number) =>
      seats === 1
        ? 'De som holder kurset, meldte deg på. Det var ledig, så du fikk plass med en gang.'
        : `De som holder kurset, meldte dere ${nb.people(seats)} på sammen. Det var ledig, så dere fikk plass med en gang.`,
    addedQueued: (seats: number, place: number) =>
      seats === 1
        ? `De som holder kurset, meldte deg på. Det var ikke ledig, så du kom på venteliste som nummer ${place}.`
        : `De som holder kurset, meldte dere ${nb.people(seats)} på sammen. Det var ikke ledig til alle, så dere kom på venteliste som nummer ${place}.`,
    putFirst: (many: boolean) => `De som holder kurset, satte ${many ? 'dere' : 'deg'} først på ventelisten.`,
    overtaken: (many: boolean, place: number) =>
      `De som holder kurset, satte noen andre først på ventelisten. ${many ? 'Dere' : 'Du'} ble nummer ${place}.`,
    because: (words: string) =>
      words === '' ? 'Grunnen er slettet.' : `Dette er grunnen de skrev: «${words}».`,
    moved: (many: boolean) =>
      `De som holder kurset, flyttet ${many ? 'dere' : 'deg'} hit fra en annen dato. ${many ? 'Dere' : 'Du'} har plass.`,
    movedToQueue: (many: boolean, place: number) =>
      `De som holder kurset, flyttet ${many ? 'dere' : 'deg'} hit fra en annen dato. ${many ? 'Dere' : 'Du'} kom på venteliste som nummer ${place}.`,
    answeredFor: (many: boolean) =>
      `${many ? 'Dere' : 'Du'} svarte på telefon. De som holder kurset, førte det inn.`,
    withdrawnByService: (many: boolean) => `De som holder kurset, meldte ${many ? 'dere' : 'deg'} av.`,
    withdrawnBecause: {
      asked: 'Det ble bedt om.',
      'referral-ended': 'Henvisningen gjelder ikke lenger.',
      'out-of-reach': 'De fikk ikke tak i deg.',
      twice: 'Det var meldt på to ganger.',
      other: 'Spør dem gjerne hvorfor.',
    },
    needsChanged: (many: boolean) => (many ? 'Dere endret det dere trenger.' : 'Du endret det du trenger.'),
    parts: {
      name: 'navnet',
      phone: 'telefonnummeret',
      email: 'e-postadressen',
      language: 'språket i e-postene',
      needs: 'det som må ordnes',
    },
    changedByService: (by: string, role: string, parts: string) => `${by}, ${role}, endret ${parts}.`,
    runChanged: 'Tid eller sted ble endret. Vi har skrevet til deg om det.',
    runCancelled: 'Kurset ble avlyst.',
    runBegan: (many: boolean) => `Kurset begynte uten at det ble plass til ${many ? 'dere' : 'deg'}.`,
  },
  nn: {
    at: (place: string, when: string) => `${place}, ${when}:`,
    seatedAtOnce: (seats: number) =>
      seats === 1
        ? 'Du melde deg på. Det var ledig, så du fekk plass med ein gong.'
        : `De ${nn.people(seats)} vart melde på saman. Det var ledig, så de fekk plass med ein gong.`,
    queuedFull: (seats: number, place: number) =>
      seats === 1
        ? `Du melde deg på. Kurset var fullt, så du kom på venteliste som nummer ${place}.`
        : `De ${nn.people(seats)} vart melde på saman. Kurset var fullt, så de kom på venteliste som nummer ${place}.`,
    queuedNarrow: (seats: number, place: number, free: number) =>
      `De ${nn.people(seats)} vart melde på saman. Det var berre ${nn.free(free).toLowerCase()} ${free === 1 ? 'ledig' : 'ledige'}, så de kom på venteliste som nummer ${place}.`,
    queuedBehind: (many: boolean, place: number) =>
      many
        ? `Andre venta alt på dei ledige plassane, så de kom på venteliste som nummer ${place}.`
        : `Du melde deg på. Andre venta alt på dei ledige plassane, så du kom på venteliste som nummer ${place}.`,
    movedUp: {
      seated: (many: boolean, place: number) =>
        `Nokon framfor ${many ? 'dykk' : 'deg'} fekk plass. ${many ? 'De' : 'Du'} vart nummer ${place}.`,
      left: (many: boolean, place: number) =>
        `Nokon framfor ${many ? 'dykk' : 'deg'} gjekk ut av lista. ${many ? 'De' : 'Du'} vart nummer ${place}.`,
      expired: (many: boolean, place: number) =>
        `Ein framfor ${many ? 'dykk' : 'deg'} svarte ikkje i tide og gjekk bakarst. ${many ? 'De' : 'Du'} vart nummer ${place}.`,
    },
    passedOver: (seats: number, free: number) =>
      `${nn.free(free)} vart ${free === 1 ? 'ledig' : 'ledige'}. De er ${nn.people(seats)} og vil kome saman, så ${free === 1 ? 'han' : 'dei'} gjekk til neste som fekk plass. De beheldt plassen i køen.`,
    seatsSaved: (seats: number, free: number) =>
      `To gonger har plassar gått til nokon bak dykk, fordi de er ${nn.people(seats)}. No sparer vi opp: Vi held av ${nn.free(free).toLowerCase()} til det er nok til dykk, fram til fem dagar før kurset.`,
    offered: (many: boolean, until: string) =>
      many
        ? `Det vart plass til dykk, med svarfrist ${until}.`
        : `Det vart plass til deg, med svarfrist ${until}.`,
    accepted: (many: boolean) => (many ? 'De takka ja og har plass.' : 'Du takka ja og har plass.'),
    declinedStayed: (many: boolean) =>
      many
        ? 'De takka nei, men blir ståande. Vi spør igjen når ein annan plass blir ledig.'
        : 'Du takka nei, men blir ståande. Vi spør igjen når ein annan plass blir ledig.',
    declinedLeft: (many: boolean) =>
      many ? 'De takka nei og gjekk ut av lista.' : 'Du takka nei og gjekk ut av lista.',
    offerExpired: (many: boolean, place: number) =>
      many
        ? `Vi høyrde ikkje frå dykk innan fristen, så plassen gjekk vidare. De står no sist, som nummer ${place}.`
        : `Vi høyrde ikkje frå deg innan fristen, så plassen gjekk vidare. Du står no sist, som nummer ${place}.`,
    silent: 'To tilbod gjekk ut utan svar. Difor står påmeldinga ikkje lenger på venteliste.',
    offerCancelled: 'Tilbodet fall bort.',
    companionAdded: (seats: number) => `Éin til vart med. No er de ${nn.people(seats)}.`,
    companionRemoved: (seats: number) =>
      seats === 1 ? 'No er du åleine i påmeldinga.' : `No er de ${nn.people(seats)} i påmeldinga.`,
    waitsTogether: (seats: number, place: number) =>
      `De gav frå dykk plassen for å vente saman, alle ${nn.people(seats)}. De kom sist på ventelista, som nummer ${place}.`,
    anyRunWished: (many: boolean, runs: number) =>
      runs === 0
        ? `${many ? 'De' : 'Du'} tek første ledige, uansett dato og stad. Akkurat no er det ingen andre datoar.`
        : `${many ? 'De' : 'Du'} tek første ledige, uansett dato og stad, og står no i kø på ${runs} ${runs === 1 ? 'dato' : 'datoar'} til.`,
    anyRunDropped: (many: boolean) =>
      many ? 'De ventar berre på denne datoen.' : 'Du ventar berre på denne datoen.',
    withdrawn: (many: boolean) => (many ? 'De vart melde av.' : 'Du vart meld av.'),
    signedUpAgain:
      'Nokon brukte e-postadressa di til å melde på ein gong til. Det endra ingenting her. Vi har skrive til deg om det.',
    addedSeated: (seats: number) =>
      seats === 1
        ? 'Dei som held kurset, melde deg på. Det var ledig, så du fekk plass med ein gong.'
        : `Dei som held kurset, melde dykk ${nn.people(seats)} på saman. Det var ledig, så de fekk plass med ein gong.`,
    addedQueued: (seats: number, place: number) =>
      seats === 1
        ? `Dei som held kurset, melde deg på. Det var ikkje ledig, så du kom på venteliste som nummer ${place}.`
        : `Dei som held kurset, melde dykk ${nn.people(seats)} på saman. Det var ikkje ledig til alle, så de kom på venteliste som nummer ${place}.`,
    putFirst: (many: boolean) => `Dei som held kurset, sette ${many ? 'dykk' : 'deg'} først på ventelista.`,
    overtaken: (many: boolean, place: number) =>
      `Dei som held kurset, sette nokon andre først på ventelista. ${many ? 'De' : 'Du'} vart nummer ${place}.`,
    because: (words: string) =>
      words === '' ? 'Grunnen er sletta.' : `Dette er grunnen dei skreiv: «${words}».`,
    moved: (many: boolean) =>
      `Dei som held kurset, flytte ${many ? 'dykk' : 'deg'} hit frå ein annan dato. ${many ? 'De' : 'Du'} har plass.`,
    movedToQueue: (many: boolean, place: number) =>
      `Dei som held kurset, flytte ${many ? 'dykk' : 'deg'} hit frå ein annan dato. ${many ? 'De' : 'Du'} kom på venteliste som nummer ${place}.`,
    answeredFor: (many: boolean) =>
      `${many ? 'De' : 'Du'} svarte på telefon. Dei som held kurset, førte det inn.`,
    withdrawnByService: (many: boolean) => `Dei som held kurset, melde ${many ? 'dykk' : 'deg'} av.`,
    withdrawnBecause: {
      asked: 'Det vart bede om.',
      'referral-ended': 'Tilvisinga gjeld ikkje lenger.',
      'out-of-reach': 'Dei fekk ikkje tak i deg.',
      twice: 'Det var meldt på to gonger.',
      other: 'Spør dei gjerne kvifor.',
    },
    needsChanged: (many: boolean) => (many ? 'De endra det de treng.' : 'Du endra det du treng.'),
    parts: {
      name: 'namnet',
      phone: 'telefonnummeret',
      email: 'e-postadressa',
      language: 'språket i e-postane',
      needs: 'det som må ordnast',
    },
    changedByService: (by: string, role: string, parts: string) => `${by}, ${role}, endra ${parts}.`,
    runChanged: 'Tid eller stad vart endra. Vi har skrive til deg om det.',
    runCancelled: 'Kurset vart avlyst.',
    runBegan: (many: boolean) => `Kurset byrja utan at det vart plass til ${many ? 'dykk' : 'deg'}.`,
  },
  en: {
    at: (place: string, when: string) => `${place}, ${when}:`,
    seatedAtOnce: (seats: number) =>
      seats === 1
        ? 'You signed up. There was room, so you got a seat at once.'
        : `The ${en.people(seats)} of you signed up together. There was room, so you got seats at once.`,
    queuedFull: (seats: number, place: number) =>
      seats === 1
        ? `You signed up. The course was full, so you joined the waiting list as number ${place}.`
        : `The ${en.people(seats)} of you signed up together. The course was full, so you joined the waiting list as number ${place}.`,
    queuedNarrow: (seats: number, place: number, free: number) =>
      `The ${en.people(seats)} of you signed up together. Only ${en.free(free).toLowerCase()} ${free === 1 ? 'was' : 'were'} left, so you joined the waiting list as number ${place}.`,
    queuedBehind: (many: boolean, place: number) =>
      many
        ? `Others were already waiting for the free seats, so you joined the waiting list together as number ${place}.`
        : `You signed up. Others were already waiting for the free seats, so you joined the waiting list as number ${place}.`,
    movedUp: {
      seated: (_many: boolean, place: number) =>
        `Someone in front of you got a seat. You became number ${place}.`,
      left: (_many: boolean, place: number) =>
        `Someone in front of you left the list. You became number ${place}.`,
      expired: (_many: boolean, place: number) =>
        `Someone in front of you did not answer in time and went last. You became number ${place}.`,
    },
    passedOver: (seats: number, free: number) =>
      `${en.free(free)} became free. There are ${en.people(seats)} of you and you want to come together, so ${free === 1 ? 'it' : 'they'} went to the next who fitted. You kept your place in the queue.`,
    seatsSaved: (seats: number, free: number) =>
      `Twice, seats have gone to someone behind you because there are ${en.people(seats)} of you. Now we are saving up: we keep ${en.free(free).toLowerCase()} until there are enough for you, up to five days before the course.`,
    offered: (many: boolean, until: string) =>
      `There was room for ${many ? 'all of you' : 'you'}, to be answered before ${until}.`,
    accepted: (many: boolean) =>
      many ? 'You said yes and have your seats.' : 'You said yes and have your seat.',
    declinedStayed: (_many: boolean) =>
      'You said no but stay on the list. We will ask again when another seat becomes free.',
    declinedLeft: (_many: boolean) => 'You said no and left the list.',
    offerExpired: (_many: boolean, place: number) =>
      `We did not hear from you in time, so the offer went to the next. You are now last, as number ${place}.`,
    silent: 'Two offers ran out without an answer, so the registration is no longer on the waiting list.',
    offerCancelled: 'The offer lapsed.',
    companionAdded: (seats: number) => `One more joined. There are now ${en.people(seats)} of you.`,
    companionRemoved: (seats: number) =>
      seats === 1
        ? 'You are now alone in the registration.'
        : `There are now ${en.people(seats)} of you in the registration.`,
    waitsTogether: (seats: number, place: number) =>
      `You gave up your seat to wait together, all ${en.people(seats)} of you. You went last on the waiting list, as number ${place}.`,
    anyRunWished: (_many: boolean, runs: number) =>
      runs === 0
        ? 'You take the first free seat, whatever the date and place. Right now there are no other dates.'
        : `You take the first free seat, whatever the date and place, and now also wait for ${runs} other ${runs === 1 ? 'date' : 'dates'}.`,
    anyRunDropped: (_many: boolean) => 'You are waiting for this date only.',
    withdrawn: (_many: boolean) => 'You withdrew.',
    signedUpAgain:
      'Someone used your e-mail address to sign up once more. It changed nothing here. We have written to you about it.',
    addedSeated: (seats: number) =>
      seats === 1
        ? 'Those who hold the course signed you up. There was room, so you got a seat at once.'
        : `Those who hold the course signed the ${en.people(seats)} of you up together. There was room, so you got seats at once.`,
    addedQueued: (seats: number, place: number) =>
      seats === 1
        ? `Those who hold the course signed you up. There was no room, so you joined the waiting list as number ${place}.`
        : `Those who hold the course signed the ${en.people(seats)} of you up together. There was not room for all, so you joined the waiting list as number ${place}.`,
    putFirst: (_many: boolean) => 'Those who hold the course put you first on the waiting list.',
    overtaken: (_many: boolean, place: number) =>
      `Those who hold the course put someone else first on the waiting list. You became number ${place}.`,
    because: (words: string) =>
      words === '' ? 'The reason has been deleted.' : `This is the reason they wrote: “${words}”.`,
    moved: (many: boolean) =>
      `Those who hold the course moved you here from another date. You have ${many ? 'seats' : 'a seat'}.`,
    movedToQueue: (_many: boolean, place: number) =>
      `Those who hold the course moved you here from another date. You joined the waiting list as number ${place}.`,
    answeredFor: (_many: boolean) => 'You answered by telephone. Those who hold the course noted it.',
    withdrawnByService: (_many: boolean) => 'Those who hold the course withdrew you.',
    withdrawnBecause: {
      asked: 'It was asked for.',
      'referral-ended': 'The referral no longer applies.',
      'out-of-reach': 'They could not reach you.',
      twice: 'You were signed up twice.',
      other: 'You are welcome to ask them why.',
    },
    needsChanged: (_many: boolean) => 'You changed what you need.',
    parts: {
      name: 'the name',
      phone: 'the telephone number',
      email: 'the e-mail address',
      language: 'the language of the e-mails',
      needs: 'what must be arranged',
    },
    changedByService: (by: string, role: string, parts: string) => `${by}, ${role}, changed ${parts}.`,
    runChanged: 'Time or place was changed. We have written to you about it.',
    runCancelled: 'The course was cancelled.',
    runBegan: (_many: boolean) => 'The course began without there being room for you.',
  },
})
