/** Lived experience from the left, professional knowledge from the right, and a mark at half. `share` is whole percent. */
export const EqualityBar = ({ share }: { share: number }) => (
  <svg class="equality-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="fill-professional" width="100" height="6" />
    <rect class="fill-experience" width={share} height="6" />
    <rect class="equality-half" x="49.6" width="0.8" height="6" />
  </svg>
)
