/** Words that say nothing about what a course is about. They are never taken for a misspelt theme either. */
export const fillers = new Set(
  `
  jeg eg meg min mi mitt mine du deg din di ditt dine han hun ho ham hans hennes hennar vi oss vår vårt våre de dei dem deira
  deres den det dette disse en ein ei et eit er var være vere vært blir blei ble bli har hadde få får fått fekk fikk kan vil
  skal må bør og eller men at som om på i til fra frå av med uten utan for ved etter under mellom hos mot over når da der
  her hvor kvar hva kva hvem kven hvordan korleis hvorfor kvifor ikke ikkje også bare berre veldig mye mykje litt noe noko
  noen nokon alle alt mer meir enn så nå no vel seg sin sitt sine man selv sjølv nær nærheten rundt
  finne finn finnes søk søke trenger treng ønsker ønskjer vil ha lære lærer leve lever takle hjelp hjelpe hjelper råd
  kurs kurset kursene kursa tilbud tilbod gruppe grupper samtalegruppe opplæring støtte informasjon
  sykdom sykdommen sjukdom syk sjuk diagnose plager problem problemer problemet har fått bor bur borte dag dager uke synes syns synest
  slags slik
  a an the i my me mine you your he she it we us our they them his her their is are was were be been am has have had do does did
  to of in on at for from with without about near and or but not no can could will would should want wants need needs find
  help learn live lives living how what where when who which someone somebody something course courses class classes group
  illness disease sick condition problem problems
  `
    .trim()
    .split(/\s+/),
)

/** Everyday words that happen to be a letter away from a theme's; they are not misspelt. */
export const notMisspelt = new Set(
  `kraft kreps kjeft lenger lettelse protest turist søken vekst smarte smelte utslitt trøst trang tving salg slange spenning enkel antall avfall kamper skinn føding føring
  senior sensur visjon skjev nyter minke streke stryke strofe poste poser nikke artist bland blend blink blond magisk panisk`
    .trim()
    .split(/\s+/),
)

/** Words that may stand before a place: "demens i Bodø". */
export const placeWords = new Set(['i', 'på', 'ved', 'nær', 'rundt', 'in', 'near', 'around'])

/** Municipalities whose name is an everyday word: only places when written as one. */
export const wordsThatArePlaces = new Set(
  'time grue hole strand vik lom gran ski nes vang sund eid lund sel sola hol flå os ås bø ål råde lier nore re'.split(
    ' ',
  ),
)
