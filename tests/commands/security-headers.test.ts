import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  formatHeadersFile,
  hashedFiles,
  securityHeaders,
} from '#commands/security-headers.ts'

const headers = Object.entries(securityHeaders)

describe('the headers of the site', () => {
  it('refuse every script, style and connection that is not the site’s own', () => {
    const policy = securityHeaders['Content-Security-Policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/https?:|\*/)
    // Which style elements, says the policy in each page.
    expect(policy?.replace("style-src-elem 'self' 'unsafe-inline'", '')).not.toContain('unsafe')
  })

  it('leave to the page which style may stand in it: the one of that hash', () => {
    const policy = contentSecurityPolicy('a{}')
    const hash = createHash('sha256').update('a{}').digest('base64')
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`)
    expect(policy).not.toMatch(/unsafe|style-src-/)
    expect(contentSecurityPolicy(null)).toContain("style-src 'self';")
  })

  it('are written for hosts that read them from a file, below any base path', () => {
    const file = formatHeadersFile('/turma/')
    expect(file).toContain('/turma/*\n')
    for (const [name, value] of headers) expect(file).toContain(`  ${name}: ${value}\n`)
    expect(file).toContain(`/turma/assets/*\n  Cache-Control: ${hashedFiles.cacheControl}\n`)
  })

  it.each(['nginx', 'caddy'])('stand in the recipe for %s as they are sent', (server) => {
    const readme = readFileSync('README.md', 'utf8')
    const recipe = (
      server === 'nginx' ? /```nginx\n(.*?)```/s : /```\n(guia\.example.*?)```/s
    ).exec(readme)?.[1]
    for (const [name, value] of headers) expect(recipe).toContain(`${name} "${value}"`)
    expect(recipe).toContain(hashedFiles.cacheControl)
  })
})
