/* What can be measured of a page: what leaves it, what is cut off, what is too small to be pressed. */
import type { Page } from '@playwright/test'

/** What is wider than the window, and boxes that hide a part of the text they hold. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = 40
    const describe = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, longest)}”`
    const hiding = new Set(['hidden', 'clip'])
    const limit = document.documentElement.clientWidth
    const all = [...document.querySelectorAll('body *')].filter((element) =>
      element.checkVisibility({ checkVisibilityCSS: true }),
    )
    const wide =
      document.documentElement.scrollWidth <= limit
        ? []
        : all
            .filter((element) => element.getBoundingClientRect().right > limit + 1)
            .map((element) => `${describe(element)} is wider than the page`)
    const cut = all
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        // What only assistive technology hears is one pixel large.
        if (element.clientWidth <= 1) return false
        return (
          (hiding.has(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hiding.has(overflowY) && element.scrollHeight > element.clientHeight + 1)
        )
      })
      .map((element) => `${describe(element)} is cut off`)
    return [...wide, ...cut]
  })
}

/**
 * What can be pressed and is smaller than 44 by 44 pixels. A label counts with its field. Links in
 * running text are as high as their line, as WCAG allows.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 43.5
    const pressable =
      'a[href], button, input, select, textarea, summary, [role="button"], [role="option"]'
    return [...document.querySelectorAll(pressable)]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .filter((element) => !element.matches(':disabled') && element.closest('[inert]') === null)
      .flatMap((element) => {
        const name = element.getAttribute('aria-label') ?? (element.textContent ?? '').trim()
        const boxes = [element.getBoundingClientRect()]
        if (element instanceof HTMLInputElement) {
          boxes.push(...[...(element.labels ?? [])].map((label) => label.getBoundingClientRect()))
        }
        const width = Math.max(...boxes.map((box) => box.width))
        const height = Math.max(...boxes.map((box) => box.height))
        // For assistive technology alone, until it has the focus.
        if (width <= 1 || height <= 1) return []
        const block = element.closest('p, li, dd, dt, td, h1, h2, h3, figcaption, span.block')
        const isInText =
          getComputedStyle(element).display === 'inline' &&
          block !== null &&
          (block.textContent ?? '').trim() !== (element.textContent ?? '').trim()
        if (isInText || (width >= least && height >= least)) return []
        return [`“${name.slice(0, 40)}”: ${Math.round(width)} × ${Math.round(height)}`]
      })
  })
}

/** Where the focus is if it cannot be seen there: off the window, or beneath something else. */
export function findHiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const name = `${focused.tagName.toLowerCase()} “${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}”`
    const box = focused.getBoundingClientRect()
    const left = Math.max(box.left, 0)
    const right = Math.min(box.right, innerWidth)
    const top = Math.max(box.top, 0)
    const bottom = Math.min(box.bottom, innerHeight)
    if (left >= right || top >= bottom) return `${name} is off the window`
    const x = (left + right) / 2
    const isSeen = [0.1, 0.5, 0.9].some((share) => {
      const hit = document.elementFromPoint(x, top + (bottom - top) * share)
      return hit !== null && (focused.contains(hit) || hit.contains(focused))
    })
    return isSeen ? null : `${name} is covered`
  })
}
