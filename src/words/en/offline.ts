export const safariRule =
  'After seven days of using Safari without opening this site, Safari deletes what the site has kept. Install the guide on your Home Screen, where this does not happen, or export a copy of your progress.'
export const safariTitle = 'Safari deletes what goes unused'
export const bothWays = 'You will find both under'
export const understood = 'Got it'

export const updateTitle = 'There is a new version of the guide'
export const wouldLose =
  'This browser is not saving what you do, and updating would erase what exists only on this page. First,'
export const wouldLoseLink = 'export a copy under Progress'
export const updateNeeded = 'Part of this page exists only in the new version.'
export const writingKept = 'What you have written stays saved.'
export const update = 'Update now'
export const updating = 'Updating…'
export const later = 'Later'

export const onThisDevice = 'On this device'
export const withoutNetwork = 'Offline'
export const yourProgress = 'Your progress'

export const ready =
  'Ready for use offline: every page, the search and the exercises open on this device.'
export const preparing = 'Saving the pages on this device, so that they open offline…'
export const incomplete =
  'Some pages have yet to be saved. The guide will try again on your next visit with a connection.'
export const unsupported =
  'Here the guide needs a connection: this browser, or this window, does not save web pages.'

export const durable =
  'Saved permanently: the browser erases your progress only if you tell it to. An exported copy also protects you if you lose the device.'
export const bestEffort =
  'Saved as long as there is room: if the disk fills up, the browser may erase your progress. Export a copy now and then.'
export const durabilityUnknown =
  'The browser does not say how long it keeps this. Export a copy now and then.'

export const install = 'Install'
export const installed = 'Installed: it opens as an app, in a window of its own.'
export const installOffer = 'The guide can open as an app, with an icon of its own.'
export const installOnApple =
  'To have the guide as an app, tap Share and then “Add to Home Screen”.'
export const installFromMenu =
  'To have the guide as an app, look for “Install” or “Add to Home screen” in the browser’s menu.'
