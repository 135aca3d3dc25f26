import { showMore } from '#words/show-more.ts'
import { Button } from './button.tsx'

export type ShowMoreButtonProps = {
  /** How many items are not shown, and how many of them come at once. */
  rest: number
  atOnce: number
  onShow: () => void
}

/** Below a list that goes on; nothing where it does not. */
export function ShowMoreButton({ rest, atOnce, onShow }: ShowMoreButtonProps) {
  if (rest <= 0) return null
  return (
    <Button className="mt-6" onClick={onShow}>
      {showMore(Math.min(rest, atOnce))}
    </Button>
  )
}
