/** Milliseconds: with no idle moment in so long a time, the work is done all the same. */
const patience = 5000

/** Resolves once the page has loaded and the browser has nothing better to do. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  }
  await new Promise<void>((resolve) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 500)
    else requestIdleCallback(() => resolve(), { timeout: patience })
  })
}
