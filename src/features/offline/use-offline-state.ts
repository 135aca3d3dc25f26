import { useSyncExternalStore } from 'react'
import type { OfflineLink, OfflineState } from './offline-link.ts'

export function useOfflineState(link: OfflineLink): OfflineState {
  return useSyncExternalStore(link.subscribe, link.getState)
}
