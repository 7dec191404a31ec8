/** Something to copy into a terminal, or what a program answers. Scrolls by itself; `label` says what it is. */
export const CodeBlock = ({ children, label }: { children: string; label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
  <section class="code-block" tabIndex={0} aria-label={label}>
    <pre>
      <code>{children}</code>
    </pre>
  </section>
)
