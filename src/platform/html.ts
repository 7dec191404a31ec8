import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** A whole page as text. Everything in it is escaped unless a component says otherwise. */
export const renderHtml = (page: VNode): string => `<!doctype html>${render(page)}`
