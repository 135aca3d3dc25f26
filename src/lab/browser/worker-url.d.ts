/* What the bundler makes of an import with this ending: the address of a script for a worker. */
declare module '*?worker&url' {
  const url: string
  export default url
}
