/** The addresses of results. */
export const paths = {
  /** Where a service says yes or no to being counted with others. */
  sharing: () => '/evaluering/deling',
}
