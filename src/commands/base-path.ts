/** Brings a base path into the form that the bundler and the router share: `/x/`, or `/`. */
export function toBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}
