/*
 * Which modules share a file. A request costs a slow phone more than the few hundred bytes that some
 * pages then carry without need, and the framework, which changes seldom, keeps its file and its
 * place in the caches over most updates of the app.
 */
import type { Rolldown } from 'vite'

const framework = /[\\/]node_modules[\\/](?:react|react-dom|react-router|scheduler)[\\/]/u

/** What is small and shown, or asked for, by most kinds of pages. */
const everywhere =
  /[\\/]src[\\/](?:words[\\/](?:say|[a-z-]+[\\/](?:format|page-names|quiz-terms|copy-link))|ui[\\/](?:button|copy-link-button|download-file|empty-state|link|neighbours|notice|rich-text|term-context|use-early-typing)|domain[\\/](?:quiz[\\/](?:question-status|scoring)|progress[\\/](?:moment|progress-lookup)))\.tsx?$/u

/** What a chapter shares with the contents: its readers come by links, and cold. */
const guide =
  /[\\/]src[\\/]features[\\/]guide[\\/](?:blocks|concern-list|lab-link|marked-title|practice-links|stage-list)\.tsx$/u

const entry = /[\\/]src[\\/]app[\\/]main\.tsx$/u

/** For the pages of the site. */
export const chunkGroups: NonNullable<
  Extract<Rolldown.OutputOptions['codeSplitting'], object>['groups']
> = [
  { name: 'framework', test: framework, priority: 2 },
  {
    name: 'app',
    test: (id) => [entry, everywhere, guide].some((modules) => modules.test(id)),
    priority: 1,
  },
]
