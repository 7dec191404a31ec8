/** The addresses of signing in and of one's own pages. */
export const paths = {
  signIn: () => '/logg-inn',
  /** Where to sign in on the way to a page of the house. */
  signInTo: (path: string) => `/logg-inn?til=${encodeURIComponent(path)}`,
  again: () => '/logg-inn/pa-nytt',
  againTo: (path: string) => `/logg-inn/pa-nytt?til=${encodeURIComponent(path)}`,
  linkSent: () => '/logg-inn/sendt',
  link: (token: string) => `/logg-inn/lenke/${token}`,
  linkTo: (token: string, goOnTo: string | undefined) =>
    `/logg-inn/lenke/${token}${goOnTo ? `?til=${encodeURIComponent(goOnTo)}` : ''}`,
  signInWith: (provider: string) => `/logg-inn/med/${provider}`,
  signInWithTo: (provider: string, goOnTo: string | undefined, anew = false) => {
    const query = new URLSearchParams({ ...(goOnTo && { til: goOnTo }), ...(anew && { ny: 'ja' }) })
    return `/logg-inn/med/${provider}${query.size > 0 ? `?${query}` : ''}`
  },
  cameBack: (provider: string) => `/logg-inn/tilbake/${provider}`,
  ways: () => '/min-side/innlogging',
  tie: (provider: string) => `/min-side/innlogging/koble/${provider}`,
  untie: (provider: string) => `/min-side/innlogging/koble-fra/${provider}`,
  sessionEnd: (session: number | string) => `/min-side/innlogging/${session}/slutt`,
  passkeyQuestion: () => '/logg-inn/passnokkel/sporsmal',
  passkeySignIn: () => '/logg-inn/passnokkel',
  newPasskeyQuestion: () => '/min-side/innlogging/passnokkel/sporsmal',
  newPasskey: () => '/min-side/innlogging/passnokkel',
  passkeyRemoval: () => '/min-side/innlogging/passnokkel/fjerning',
  demoSignIn: () => '/logg-inn/demo',
  signOut: () => '/logg-ut',
  signOutEverywhere: () => '/logg-ut/overalt',
  roles: () => '/roller',
  rolesIn: (unit: string) => `/roller/${unit}`,
  /** A service that was just made, and needs somebody to lead it. */
  firstManager: (service: number) => `/roller/tjeneste-${service}?ny=ja`,
  invitations: (unit: string) => `/roller/${unit}/invitasjon`,
  withdrawal: (unit: string, invitation: number | string) =>
    `/roller/${unit}/invitasjon/${invitation}/tilbaketrekking`,
  roleEnd: (unit: string, grant: number | string) => `/roller/${unit}/rolle/${grant}/slutt`,
  trail: (unit: string, before?: string) => `/spor/${unit}${before ? `?for=${before}` : ''}`,
  trailFile: (unit: string) => `/spor/${unit}/spor.csv`,
  invitation: (token: string) => `/invitasjon/${token}`,
  aboutMe: () => '/min-side/om-meg',
  myData: () => '/min-side/mine-opplysninger.json',
  mine: () => '/min-side',
}
