/*
 * Where offline use meets the page: behind the first paint, and only in a built site, because the
 * development server has no worker.
 */
import { useLateModule } from '#ui/use-late-module.ts'

const load = async () => (import.meta.env.PROD ? import('./offline-late.tsx') : null)

/** `device`: what the page of progress shows of it; else what any page may have to say. */
export function Offline({ part }: { part: 'notices' | 'device' }) {
  const late = useLateModule(load)
  return late && <late.OfflinePart part={part} />
}
