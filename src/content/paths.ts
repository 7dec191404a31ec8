/** The addresses of the pages that say what Mestring is. */
export const paths = {
  home: '/',
  about: '/om',
  privacy: '/personvern',
  accessibility: '/tilgjengelighet',
}

/** Where other rooms answer; a door on the front page leads to a search. */
export const elsewhere = {
  courses: '/kurs',
  coursesFor: (role: string) => `/kurs?role=${role}`,
  coursesAbout: (words: string) => `/kurs?q=${encodeURIComponent(words)}`,
  services: '/tjenester',
  needs: '/behov',
  openData: '/api',
}
