/** Two equal circles that share a middle. Left is lived experience, right is professional knowledge, always. */
export const Mark = ({ large }: { large?: boolean }) => (
  <svg class={large ? 'mark mark-large' : 'mark'} viewBox="0 0 60 40" aria-hidden="true">
    <circle class="fill-apricot" cx="20" cy="20" r="20" />
    <circle class="fill-spruce" cx="40" cy="20" r="20" />
    <path class="fill-leaf" d="M30 2.68A20 20 0 0 1 30 37.32A20 20 0 0 1 30 2.68Z" />
  </svg>
)
