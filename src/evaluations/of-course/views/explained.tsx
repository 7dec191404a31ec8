/** A choice, and below it in a lower voice what it means. */
export const Explained = ({ what, more }: { what: string; more: string }) => (
  <>
    <strong>{what}</strong>
    <br />
    <span class="quiet small">{more}</span>
  </>
)
