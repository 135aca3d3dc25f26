export const heading = 'Check a report'
export const intro = (report: string) =>
  `A “${report}” has arrived as JSON or Markdown: is it intact, or was it cut or changed on the way? The check code answers only that. It does not prove who wrote it: anyone can compute one.`
export const chooseFiles = 'Choose files'
export const files = 'Reports to check'

export const verdicts = {
  whole: 'Intact.',
  changed: 'Changed or incomplete.',
  newer: 'From a newer version.',
  foreign: 'Not a report.',
  unreadable: 'Could not be read.',
}
export const advice = {
  changed: 'What is in it is not what was saved; ask for the file again.',
  newer: 'Reload this page and check again.',
  foreign: 'Choose a file saved with “Download JSON” or “Download Markdown”.',
  unreadable: 'The browser could not open the file.',
}

export const noName = 'No name'
export const made = (moment: string) => `made on ${moment}`
export const scored = (score: string, answered: string) => `${score}, with ${answered}`
export const code = 'code'
