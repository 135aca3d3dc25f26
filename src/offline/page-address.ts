/**
 * Whether a path is one of the app's addresses, known or not, rather than a file to look at or to
 * download: no address of the app has a dot in its last part.
 */
export function isPageAddress(pathname: string): boolean {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  return !last.includes('.') || last.endsWith('.html')
}
