/* Text that would be script elsewhere must neither run nor become an element. */
import { expect, type Page } from '@playwright/test'

/** What ran or was refused although nothing should have been; it is filled as pages are opened. */
export async function watchScripts(page: Page): Promise<string[]> {
  const found: string[] = []
  page.on('dialog', (dialog) => {
    found.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.exposeFunction('reportRefusal', (text: string) => found.push(text))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      Object(window).reportRefusal(`refused: ${violatedDirective} ${blockedURI}`)
    })
  })
  return found
}

/** Nothing but the app's own elements, whatever was typed or imported. */
export async function expectNoMarkup(page: Page, what: string): Promise<void> {
  const strange = await page
    .locator(
      'main :is(script, iframe, object, embed, base, link, meta, video, math, template, form[action], [onerror], [onload], [onfocus], [onmouseover], a[href^="javascript"], a[href^="https:"], a[href^="//"], img)',
    )
    .count()
  expect(strange, what).toBe(0)
}
