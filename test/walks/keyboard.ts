import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const most = 120

/** Walks with the tabulator to what is called so, as somebody without a mouse. Every stop on the way must be seen. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(whereFocusIs)
    if (stop.isBrowser) continue
    assert.ok(stop.isMarked, `«${stop.name}» does not show that it has the focus`)
    assert.ok(!stop.isHidden, `«${stop.name}» is hidden behind the bar at the foot while it has the focus`)
    if (stop.name.includes(name)) return
  }
  throw new Error(`«${name}» can't be reached with the tabulator`)
}

// Runs in the page.
function whereFocusIs() {
  const focused = document.activeElement as HTMLElement
  const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])] : []
  const shown = labels[0] ?? focused // a choice is drawn by its label
  // A card that is a link is marked as a whole, by what its link draws over it.
  const marks = [getComputedStyle(focused), getComputedStyle(shown), getComputedStyle(focused, '::after')]
  const bar = document.querySelector('.sticky-bar')
  const top = bar && !bar.contains(focused) ? bar.getBoundingClientRect().top : innerHeight
  return {
    name: [
      ...labels.map((label) => label.textContent),
      focused.textContent,
      focused.getAttribute('aria-label'),
    ].join(' '),
    isMarked: marks.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
    isBrowser: focused === document.body, // its own buttons, between the page's end and its beginning
    isHidden: shown.getBoundingClientRect().top >= top,
  }
}
