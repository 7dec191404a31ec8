/** The addresses of licences. */
export const paths = {
  licences: () => '/evaluering/lisenser',
  end: (licence: number | string) => `/evaluering/lisenser/${licence}/avslutt`,
}

/** A licence's number in a route. Anything else is no licence of ours. */
export const anyLicence = ':licence(^\\d{1,9}$)'
