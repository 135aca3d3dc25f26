/** The path as the route table knows it: one leading slash, none behind. */
export function normalizePath(pathname: string): string {
  const path = pathname.replace(/\/index\.html$/, '').replace(/\/+$/, '')
  return path.startsWith('/') ? path : `/${path}`
}
