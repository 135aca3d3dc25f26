import { findStage } from './find-stage.ts'

const margin = 24

/**
 * Scrolls, if need be, so that the stage whose text is open stands in the window and not behind
 * that text. Does nothing where it can be seen already.
 */
export function revealStage(figure: HTMLElement | null, stageId: string): void {
  const stage = findStage(figure, stageId)?.getBoundingClientRect()
  const panel = figure?.querySelector('[data-panel]')?.getBoundingClientRect()
  if (stage === undefined || panel === undefined || stage.height === 0) return
  const sharesColumn = panel.left < stage.right && stage.left < panel.right
  const floor = sharesColumn && panel.top < window.innerHeight ? panel.top : window.innerHeight
  if (stage.top >= margin && stage.bottom <= floor - margin) return
  const distance = (stage.top + stage.bottom) / 2 - floor / 2
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: distance, behavior: isStill ? 'instant' : 'smooth' })
}
