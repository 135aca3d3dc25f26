/* What the build writes into the worker, which is bundled after everything else. */
declare module 'virtual:precache-list' {
  export const list: import('./precache-entry.ts').PrecacheList
}
