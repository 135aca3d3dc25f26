import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Checks the page as it stands against WCAG 2.2 AA, axe's best practices and contrast of 7 to 1. */
export async function expectNoAxeViolations(page: Page, message?: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: tags,
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    // The app has no frames; the other way opens a page of its own for each check.
    .setLegacyMode()
    .analyze()
  expect(
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    ),
    message,
  ).toEqual([])
}

/** The same in both themes. */
export async function expectNoAxeViolationsInThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page, colorScheme)
  }
}
