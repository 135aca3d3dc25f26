import { useEffect, useState } from 'react'
import { hasProgress } from '#domain/progress/reset-progress.ts'
import { useProgress } from '#state/use-progress.ts'
import { isInstalled, isSafariLike } from './browser-kind.ts'
import { askForDurability } from './durability.ts'
import type { OfflineLink } from './offline-link.ts'
import { SafariNote } from './safari-note.tsx'
import { hasHappened, rememberOnce } from './told-once.ts'
import { UpdateNote } from './update-note.tsx'
import { useOfflineState } from './use-offline-state.ts'
import { colorWindow } from './window-color.ts'

/** What offline use has to say on any page, one thing at a time; mostly nothing. */
export function OfflineNotices({ link }: { link: OfflineLink }) {
  const { update } = useOfflineState(link)
  const [putOff, setPutOff] = useState<typeof update>('none')
  const [isSafariTold, setSafariTold] = useState(
    () => !isSafariLike(navigator) || isInstalled(window) || hasHappened('regra-do-safari'),
  )
  const hasWork = useProgress(hasProgress)
  const theme = useProgress((progress) => progress.theme)
  useDurability()
  useEffect(() => colorWindow(theme), [theme])

  if (update !== 'none' && update !== putOff) {
    return <UpdateNote link={link} update={update} onPutOff={() => setPutOff(update)} />
  }
  if (hasWork && !isSafariTold) {
    const onRead = () => {
      rememberOnce('regra-do-safari')
      setSafariTold(true)
    }
    return <SafariNote onRead={onRead} />
  }
  return null
}

/**
 * The browser is asked to keep the data when there is something to lose and the learner is not in
 * the middle of a sentence: with an answer handed in, on coming back, or on installing.
 */
function useDurability() {
  const hasWork = useProgress(hasProgress)
  const [hadWork] = useState(hasWork)
  const hasAttempts = useProgress((progress) => Object.keys(progress.attempts).length > 0)
  const isFitting = hadWork || hasAttempts

  useEffect(() => {
    if (isFitting) void askForDurability(navigator.storage)
  }, [isFitting])

  useEffect(() => {
    const onInstalled = () => void askForDurability(navigator.storage)
    window.addEventListener('appinstalled', onInstalled)
    return () => window.removeEventListener('appinstalled', onInstalled)
  }, [])
}
