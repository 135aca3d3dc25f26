import { useStorageStatus } from '#state/use-progress.ts'
import { useLateModule } from '#ui/use-late-module.ts'

/** Nothing while all is saved; else what happened and what to do. */
export function StorageNotice() {
  const status = useStorageStatus()
  // The region is always there, so that a screen reader hears what appears in it.
  return (
    <div role="status" className="print:hidden">
      {status.kind !== 'ok' && <Trouble />}
    </div>
  )
}

const loadTrouble = () => import('./storage-trouble.tsx')

/** Most learners never need the words for it: only who does fetches them. */
function Trouble() {
  const status = useStorageStatus()
  const late = useLateModule(loadTrouble)
  return late && <late.StorageTrouble status={status} />
}
