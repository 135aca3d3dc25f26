export const title = 'Kept aside'
export const intro =
  'These data stood in the place of your progress, but the guide could not read them. Instead of erasing them, it kept them just as they were. Download them if you want to recover them by hand, or to import them into a newer version of the guide.'
export const download = 'Download'
export const downloadOf = (moment: string) => `Download what was kept aside on ${moment}`
export const readable = 'this app can read it by now'
