/** Where the app's pages live: the published addresses, as the router and the links use them. */
export { address as paths } from '#domain/course/address.ts'
