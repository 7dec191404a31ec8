/**
 * Which course is held where: template key → services, by their slug without the first word. After a colon: `digital`
 * or `hybrid`, or the language it is held in.
 */
export const placements: Record<string, { lms?: string; mestring?: string; frisklivssentralen?: string }> = {
  'leve-med-kols': {
    lms: 'oslo-universitetssykehus sykehuset-innlandet helse-bergen helse-forde nordlandssykehuset unn',
  },
  'leve-med-langvarig-smerte': {
    lms: 'akershus-universitetssykehus sykehuset-ostfold sorlandet-sykehus helse-stavanger st-olavs-hospital nordlandssykehuset',
  },
  hjerteskolen: {
    lms: 'sykehuset-i-vestfold sykehuset-telemark helse-fonna helse-nord-trondelag helgelandssykehuset unn',
  },
  'livet-etter-hjerneslag': { lms: 'sunnaas-sykehus helse-stavanger st-olavs-hospital helgelandssykehuset' },
  'kreft-og-veien-videre': {
    lms: 'oslo-universitetssykehus vestre-viken helse-bergen helse-more-og-romsdal finnmarkssykehuset',
    mestring: 'baerum',
  },
  'hverdag-med-me': {
    lms: 'oslo-universitetssykehus:digital helse-bergen:digital st-olavs-hospital:digital',
  },
  'ny-med-ms': { lms: 'vestre-viken helse-bergen nordlandssykehuset' },
  'parkinson-sammen': { lms: 'sorlandet-sykehus helse-stavanger helse-more-og-romsdal' },
  'barn-med-epilepsi': { lms: 'oslo-universitetssykehus helse-bergen st-olavs-hospital' },
  'leddgikt-i-hverdagen': { lms: 'sykehuset-innlandet helse-fonna helse-more-og-romsdal finnmarkssykehuset' },
  'leve-med-betennelse-i-tarmen': {
    lms: 'akershus-universitetssykehus:digital helse-stavanger:digital unn:digital',
  },
  'glutenfri-hverdag': { lms: 'sykehuset-ostfold helse-forde helse-nord-trondelag' },
  'nar-nyrene-svikter': { lms: 'akershus-universitetssykehus helse-stavanger unn' },
  'ung-med-diabetes': { lms: 'sykehuset-telemark helse-fonna nordlandssykehuset' },
  'mestring-av-fedme': { lms: 'vestre-viken sykehuset-i-vestfold helse-forde helgelandssykehuset' },
  'tinnitus-og-horsel': { lms: 'akershus-universitetssykehus sykehuset-telemark helse-bergen' },
  starthjelp: {
    lms: 'oslo-universitetssykehus sykehuset-ostfold sorlandet-sykehus helse-bergen helse-forde nordlandssykehuset finnmarkssykehuset',
  },
  'voksen-med-adhd': { lms: 'akershus-universitetssykehus:digital sykehuset-i-vestfold unn:digital' },
  'foreldre-til-barn-med-autisme': { lms: 'sykehuset-innlandet helse-fonna helse-nord-trondelag' },
  'leve-med-bipolar-lidelse': { lms: 'sykehuset-ostfold helse-bergen st-olavs-hospital' },
  'parorende-ved-spiseforstyrrelse': { lms: 'oslo-universitetssykehus helse-stavanger:digital unn:digital' },
  'senfolger-etter-covid': { lms: 'sunnaas-sykehus:digital helse-bergen:digital nordlandssykehuset:digital' },
  'sjelden-men-ikke-alene': { lms: 'oslo-universitetssykehus:hybrid unn:hybrid' },
  'eksemskole-for-foreldre': { lms: 'sorlandet-sykehus helse-fonna helse-more-og-romsdal' },
  'helsepedagogikk-pa-lik-linje': { lms: 'sunnaas-sykehus sykehuset-innlandet helse-forde' },
  'startkurs-diabetes-type-2': {
    mestring: 'oslo oslo:ar oslo:so drammen drammen:tr stavanger',
    frisklivssentralen: 'lillestrom hamar karmoy kinn rana',
    lms: 'finnmarkssykehuset',
  },
  'parorendeskole-demens': {
    mestring: 'fredrikstad ringsaker bergen sogndal trondheim bodo hallingdal lister nordfjord',
  },
  mestringstreff: {
    mestring: 'oslo skien kristiansand molde bodo alta fjellregionen sore-sunnmore stjordalsregionen',
  },
  'lysere-dager': { mestring: 'sandefjord bergen tromso lofoten', frisklivssentralen: 'gjovik' },
  'ro-i-kroppen': {
    mestring: 'oslo:uk',
    frisklivssentralen: 'moss hamar porsgrunn sandnes askoy harstad sor-varanger',
  },
  'sov-bedre': {
    frisklivssentralen: 'asker lillestrom grimstad sandnes:digital kristiansund sor-varanger:digital',
    mestring: 'trondheim:digital',
  },
  'mat-og-bevegelse': { frisklivssentralen: 'asker porsgrunn askoy kinn steinkjer harstad' },
  'parorende-ved-rus': { mestring: 'sandefjord stavanger trondheim:digital tromso' },
  'livet-etter-et-tap': { mestring: 'baerum skien sogndal' },
  'hvem-passer-pa-deg': { mestring: 'fredrikstad drammen:digital molde alta:digital midt-troms' },
  'aktiv-med-artrose': { frisklivssentralen: 'gjovik grimstad karmoy steinkjer', mestring: 'hallingdal' },
  smil: { mestring: 'kristiansand stavanger trondheim bodo sore-sunnmore' },
  'helt-sjef': { lms: 'oslo-universitetssykehus helse-bergen st-olavs-hospital', mestring: 'midt-troms' },
  'bra-for-meg': { mestring: 'oslo alta nordfjord' },
  'forsta-blodtrykket-ditt': { frisklivssentralen: 'moss', mestring: 'trondheim' },
}
