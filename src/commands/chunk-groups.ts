/*
 * Which modules share a file. A request costs a slow phone more than the few hundred bytes that some
 * pages then carry without need, and the framework, which changes seldom, keeps its file and its
 * place in the caches over most updates of the app.
 */
import type { Rolldown } from 'vite'

const framework =
  /[\\/]node_modules[\\/](?:react|react-dom|react-router|scheduler)[\\/]|[\\/]src[\\/]app[\\/]framework\.ts$/u

/** What is small and shown, or asked for, by most kinds of pages. */
const everywhere =
  /[\\/]src[\\/](?:words[\\/](?:say|[a-z-]+[\\/](?:format|page-names|quiz-terms|copy-link))|ui[\\/](?:button|copy-link-button|download-file|empty-state|link|neighbours|notice|rich-text|term-context|use-early-typing)|domain[\\/](?:quiz[\\/](?:question-status|scoring)|progress[\\/](?:moment|progress-lookup)))\.tsx?$/u

/** What a chapter shares with the contents: its readers come by links, and cold. */
const guide =
  /[\\/]src[\\/]features[\\/]guide[\\/](?:blocks|concern-list|lab-link|marked-title|practice-links|stage-list)\.tsx$/u

/** The module that is the app, whatever it shows. */
export const main = /[\\/]src[\\/]app[\\/]main\.tsx$/u

/** What begins before the app, and so must not wait for a file of it. */
const entry =
  /[\\/]src[\\/](?:app[\\/](?:boot|early-touch)|features[\\/]search[\\/]search-keys)\.ts$|vite[\\/]preload-helper/u

/** What keeps a learner's words safe, and what it shares with the pages that change them. */
const safeguards =
  /[\\/]src[\\/](?:state[\\/](?:safeguards|journal|kept-aside|progress-reader)|domain[\\/]progress[\\/](?:stored-progress|progress-schema))\.ts$/u
const schemas = /[\\/]node_modules[\\/]valibot[\\/]/u
const progressWork =
  /[\\/]src[\\/]domain[\\/](?:text[\\/]text-size|essays[\\/]essay-work|progress[\\/](?:merge-progress|other-texts))\.ts$/u

const erasing = /[\\/]src[\\/]domain[\\/]progress[\\/]reset-progress\.ts$/u

/** What a page brings once it can be read. */
const late =
  /[\\/]src[\\/](?:app[\\/](?:offline-late|print-head)|ui[\\/]trusted-script-url)\.tsx?$/u

/** For the pages of the site. */
export const chunkGroups: NonNullable<
  Extract<Rolldown.OutputOptions['codeSplitting'], object>['groups']
> = [
  { name: 'boot', test: entry, priority: 3 },
  { name: 'framework', test: framework, priority: 2 },
  {
    name: 'app',
    test: (id) => [main, everywhere, guide].some((modules) => modules.test(id)),
    priority: 1,
  },
  // Before those that need it, because a group takes along what its modules import.
  { name: 'progress-work', test: progressWork, priority: 1 },
  { name: 'schemas', test: schemas, priority: 1 },
  { name: 'erasing', test: erasing, priority: 1 },
  { name: 'safeguards', test: safeguards },
  { name: 'late', test: late },
]
