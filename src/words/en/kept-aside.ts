export const title = 'Set aside'
export const intro =
  'This data was in the place of your progress, but the guide could not read it. Instead of erasing it, the guide set it aside just as it was. Download it if you want to recover it yourself, or to import it into a newer version of the guide.'
export const download = 'Download'
export const downloadOf = (moment: string) => `Download what was set aside on ${moment}`
export const readable = 'this app can now read it'
