/* The two devices on which pages are measured. */
import type { BrowserContextOptions, CDPSession } from '@playwright/test'

export type Profile = {
  name: 'desktop' | 'phone'
  context: BrowserContextOptions
  throttle: (session: CDPSession) => Promise<void>
}

const kilobits = 1024 / 8

export const profiles: readonly Profile[] = [
  {
    name: 'desktop',
    context: { viewport: { width: 1350, height: 940 } },
    throttle: async () => {},
  },
  {
    name: 'phone',
    context: {
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true,
    },
    // What Lighthouse calls a slow phone: a processor four times slower on a slow 4G network.
    throttle: async (session) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1600 * kilobits,
        uploadThroughput: 750 * kilobits,
      })
    },
  },
]
