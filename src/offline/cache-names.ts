/* A host may hold several sites, whose caches share one room: each name ends in the site's own. */

export function cacheNameFor(scope: string): string {
  return `guia-mlops ${scope}`
}

export function previousNameFor(scope: string): string {
  return `guia-mlops anterior ${scope}`
}
