/*
 * The security policy of the pages takes no plain text as the address of a worker, only what this
 * one policy has let through; its name stands in src/commands/page-html.ts.
 */

/** TypeScript's DOM does not know trusted types yet; what they make is used where a text was. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** The address of a script of this site's own; throws for any other. */
export function trustedScriptUrl(url: string): string {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return ownScriptUrl(url)
  policy ??= trustedTypes.createPolicy('guia-mlops', { createScriptURL: ownScriptUrl })
  return policy.createScriptURL(url)
}

function ownScriptUrl(url: string): string {
  const { href, origin } = new URL(url, window.location.href)
  if (origin !== window.location.origin) throw new TypeError(`${origin} is another site`)
  return href
}
