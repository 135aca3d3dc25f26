/* What `src/commands/licences.ts` makes; read by the page about the site alone. */
declare module 'virtual:licences' {
  export const licences: import('#features/about/licence-list.tsx').Licence[]
}
