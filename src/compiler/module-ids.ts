/* What the modules of the course are called, between the compiler, the bundler and the build. */

/** What imports of the course begin with; a name such as `guide` or `terms` follows. */
export const modulePrefix = 'virtual:course/'

/** The id of a module to the bundler. */
export function courseModule(name: string): string {
  return `\0${modulePrefix}${name}`
}

/** What the file of an item is reported as: it is no module of the bundler's. */
export function itemModule(table: string, item: string): string {
  return `${courseModule(table)}/${item}`
}
