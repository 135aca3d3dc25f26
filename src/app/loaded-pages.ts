/*
 * The pages whose code and text are here already, because they have been open or were fetched ahead:
 * they are shown in the same moment in which they are asked for.
 */
import type { LoadedPage } from './page.ts'
import { loadPage } from './routes.tsx'

const pages = new Map<string, LoadedPage>()

export function loadedPage(path: string): LoadedPage | undefined {
  return pages.get(path)
}

/** Fails where its code or its text cannot be fetched; asked once more, it tries again. */
export async function fetchPage(path: string): Promise<LoadedPage> {
  const page = pages.get(path) ?? (await loadPage(path))
  pages.set(path, page)
  return page
}
