/** The addresses of signing in and of one's own pages. */
export const paths = {
  signIn: () => '/logg-inn',
  /** Where to sign in on the way to a page of the house. */
  signInTo: (path: string) => `/logg-inn?til=${encodeURIComponent(path)}`,
  again: () => '/logg-inn/pa-nytt',
  againTo: (path: string) => `/logg-inn/pa-nytt?til=${encodeURIComponent(path)}`,
  demoSignIn: () => '/logg-inn/demo',
  signOut: () => '/logg-ut',
  signOutEverywhere: () => '/logg-ut/overalt',
  mine: () => '/min-side',
}
