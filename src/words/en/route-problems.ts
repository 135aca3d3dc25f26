export const notAllRead = 'Not everything in this link could be read'

export const newerVersion = (version: number) =>
  `This route was made by a newer version of the site (format ${version}). What this version understands is shown here; reload the page to get the newer one.`
export const noVersion =
  'The link does not say which format it is in: its beginning may have been lost.'
export const truncated =
  'The end of the link is missing: it was probably cut off when it was sent. What has arrived is shown here; ask whoever sent it for the link again.'
export const altered =
  'The link is not as it was made: something changed on the way. Check with whoever sent it that this is what they meant.'
export const badDate = (text: string) =>
  `The date “${text}” is not in the calendar: the route has no due date.`
export const badMode = (text: string) => `The mode “${text}” does not exist in this version.`
export const longTitle = (most: number) =>
  `The title is longer than ${most} characters and has been cut.`
export const longNote = (most: number) =>
  `The message is longer than ${most} characters and has been cut.`
export const tooManyPlaces = (most: number) =>
  `The route has more than ${most} places: only the first ${most} are shown.`
export const noPlaces = 'The link does not contain any places.'

export const missing = (count: number, places: string, named: string) =>
  `This route mentions ${places} that ${count === 1 ? 'does' : 'do'} not exist in this version: ${named}.`
/** Behind those that are named. */
export const more = (places: number) => `${places} more`
