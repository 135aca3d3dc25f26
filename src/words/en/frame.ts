export const skipToContent = 'Skip to content'
export const mainNavigation = 'Main'
export const bottomNavigation = 'Main, at the bottom'
export const more = 'More'
export const loading = 'Loading…'
export const openOnSite = 'Open on the site'

export const keptHere =
  'Everything happens in your browser: none of your answers leaves this device.'
export const keepCopy = 'To keep a copy,'
export const keepCopyLink = 'export your progress'
export const keepCopyAfter = '.'

export const appearance = 'Appearance'
export const lightTheme = 'Light theme'
export const darkTheme = 'Dark theme'
export const systemTheme = 'System theme'

export const notArrived = 'This page did not load'
export const notArrivedAdvice =
  'The address exists, but the browser could not fetch the content. Check your connection and try again; what you have written is still saved.'

export const broken = 'Something went wrong on this page'
export const brokenAdvice =
  'The fault is ours. What you have written is saved in this browser and is not lost.'
export const reload = 'Reload the page'
export const exportProgress = 'Export my progress'
export const technicalDetail = 'Technical detail'
