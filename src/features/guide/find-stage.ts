/** The link of a stage in the drawing that is shown; the style sheet hides the other one. */
export function findStage(figure: HTMLElement | null, stageId: string): SVGAElement | undefined {
  const selector = `[data-stage="${stageId}"]`
  const links = [...(figure?.querySelectorAll<SVGAElement>(selector) ?? [])]
  return links.find((link) => link.getClientRects().length > 0) ?? links[0]
}
