import type { Done } from './roles/done.ts'

type Surely = { anew?: boolean; level?: string | undefined }

/** The addresses of signing in and of one's own pages. */
export const paths = {
  signIn: () => '/logg-inn',
  /** Where to sign in on the way to a page of the house. */
  signInTo: (path: string) => `/logg-inn?til=${encodeURIComponent(path)}`,
  again: () => '/logg-inn/pa-nytt',
  againTo: (path: string) => `/logg-inn/pa-nytt?til=${encodeURIComponent(path)}`,
  /** Signing in once more, in a way that is sure enough. */
  surer: () => '/logg-inn/sikrere',
  surerTo: (path: string) => `/logg-inn/sikrere?til=${encodeURIComponent(path)}`,
  linkSent: () => '/logg-inn/sendt',
  link: (token: string) => `/logg-inn/lenke/${token}`,
  linkTo: (token: string, goOnTo: string | undefined) =>
    `/logg-inn/lenke/${token}${goOnTo ? `?til=${encodeURIComponent(goOnTo)}` : ''}`,
  signInWith: (provider: string) => `/logg-inn/med/${provider}`,
  signInWithTo: (provider: string, goOnTo: string | undefined, { anew = false, level }: Surely = {}) => {
    const query = new URLSearchParams({
      ...(goOnTo && { til: goOnTo }),
      ...(anew && { ny: 'ja' }),
      ...(level && { niva: level }),
    })
    return `/logg-inn/med/${provider}${query.size > 0 ? `?${query}` : ''}`
  },
  cameBack: (provider: string) => `/logg-inn/tilbake/${provider}`,
  ways: () => '/min-side/innlogging',
  /** The key says that the link stood on the person's own page. */
  tieTo: (provider: string, key: string, goOnTo?: string | undefined, level?: string) =>
    `/min-side/innlogging/koble/${provider}?${new URLSearchParams({ key, ...(goOnTo && { til: goOnTo }), ...(level && { niva: level }) })}`,
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
  /** Here and at the provider; the key says that it stood on the person's own page. */
  signOutThere: (key?: string) => `/logg-ut/hos-leverandor${key ? `?key=${key}` : ''}`,
  signedOut: () => '/logg-ut/ferdig',
  signOutEverywhere: () => '/logg-ut/overalt',
  roles: () => '/roller',
  rolesIn: (unit: string, done?: Done) => `/roller/${unit}${done ? `?lagret=${done}` : ''}`,
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
  /** One's own page, right after an invitation was taken. */
  welcome: () => '/min-side?velkommen=ja',
}
