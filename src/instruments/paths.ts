/** The addresses of licences. */
export const paths = {
  licences: () => '/evaluering/lisenser',
  /** Where a licence of this instrument is written in. */
  licenceFor: (instrument: string) => `/evaluering/lisenser?skjema=${instrument}#instrument`,
  template: (instrument: string) => `/evaluering/lisenser/maler/${instrument}.json`,
  end: (licence: number | string) => `/evaluering/lisenser/${licence}/avslutt`,
  /** Where a value set is loaded. */
  valueSet: () => '/evaluering/lisenser/verdisett',
  withdrawValueSet: (set: number | string) => `/evaluering/lisenser/verdisett/${set}/trekk-tilbake`,
}

/** An instrument's code in a route. */
export const anyInstrument = ':instrument(^[a-z0-9-]{1,20}$)'
/** A licence's number in a route. Anything else is no licence of ours. */
export const anyLicence = ':licence(^\\d{1,9}$)'
/** A value set's number in a route. */
export const anyValueSet = ':set(^\\d{1,9}$)'
