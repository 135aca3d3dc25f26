/** What the student asked for cannot be done; the message is for reading, in Portuguese. */
export class LabError extends Error {
  override readonly name = 'LabError'
}
