import { useState } from 'react'
import type { ListedLink } from '#domain/links/link-list.ts'
import type { QrDialog } from './qr-dialog.tsx'
import type { QrSheet } from './qr-sheet.tsx'

type Views = { Dialog: typeof QrDialog; Sheet: typeof QrSheet }
type OpenDialog = Views & { link: ListedLink; address: string }
/** `run` tells one printing from the next, should the browser not say when one is over. */
type OpenSheet = Views & { links: readonly ListedLink[]; run: number }

/** Which code is shown and which are being printed. */
export function useQrViews() {
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  return {
    dialog,
    sheet,
    /** Like `print`, it rejects when what draws the codes cannot be fetched. */
    async show(link: ListedLink, address: string) {
      const views = await fetchViews()
      setDialog({ ...views, link, address })
    },
    async print(links: readonly ListedLink[]) {
      const views = await fetchViews()
      setSheet((before) => ({ ...views, links, run: (before?.run ?? 0) + 1 }))
    },
    closeDialog: () => setDialog(null),
    closeSheet: () => setSheet(null),
  }
}

/** Both at once, and only when the first code is asked for: most visitors never do. */
async function fetchViews(): Promise<Views> {
  const [{ QrDialog: Dialog }, { QrSheet: Sheet }] = await Promise.all([
    import('./qr-dialog.tsx'),
    import('./qr-sheet.tsx'),
  ])
  return { Dialog, Sheet }
}
