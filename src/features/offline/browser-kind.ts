/** What is looked at of a browser. */
export type BrowserSigns = Pick<Navigator, 'vendor' | 'userAgent' | 'maxTouchPoints'>

/** Safari, and every browser on an iPhone or iPad: their engine deletes after seven days. */
export function isSafariLike({ vendor }: Pick<BrowserSigns, 'vendor'>): boolean {
  return vendor.startsWith('Apple')
}

/** iPads call themselves Macs, but no Mac has a touch screen. */
export function isAppleMobile({ userAgent, maxTouchPoints }: BrowserSigns): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
}

/** Whether the app runs in a window of its own, as an installed one does. */
export function isInstalled(page: Window): boolean {
  return page.matchMedia('(display-mode: standalone)').matches
}
