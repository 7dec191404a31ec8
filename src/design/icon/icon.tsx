import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type IconName, icons } from './icons.ts'

/** The icons a page has drawn so far: the next of the same kind points to the first, so a long list stays light. */
export const DrawnIcons = createContext<Set<IconName> | undefined>(undefined)

/** A drawing of 24 px that stands beside words, and says nothing to those who listen. */
export function Icon({ name, large }: { name: IconName; large?: boolean }) {
  const drawn = useContext(DrawnIcons)
  const again = drawn?.has(name)
  drawn?.add(name)
  return (
    <svg class={large ? 'icon icon-large' : 'icon'} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      {again ? (
        <use href={`#icon-${name}`} />
      ) : (
        <g id={drawn && `icon-${name}`} dangerouslySetInnerHTML={{ __html: icons[name] }} />
      )}
    </svg>
  )
}
