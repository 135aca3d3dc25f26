import { Icon } from '#ui/icon.tsx'

export type IconName = 'up' | 'down' | 'remove'

export type IconButtonProps = {
  id: string
  icon: IconName
  label: string
  /** Nothing to do now; it keeps the focus all the same. */
  isOff?: boolean
  onPress: () => void
}

const paths: Record<IconName, string> = {
  up: 'm5 12 5-5 5 5',
  down: 'm5 8 5 5 5-5',
  remove: 'm5.5 5.5 9 9m0-9-9 9',
}

export function IconButton({ id, icon, label, isOff = false, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      id={id}
      aria-label={label}
      aria-disabled={isOff}
      onClick={onPress}
      className="inline-flex size-11 cursor-pointer items-center justify-center text-muted hover:text-accent aria-disabled:cursor-default aria-disabled:text-rule"
    >
      <Icon path={paths[icon]} />
    </button>
  )
}
