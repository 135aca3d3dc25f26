/*
 * A static host in small: what the built site may expect of GitHub Pages or any web server, and
 * nothing more, so that what works here works there.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { hashedFiles, securityHeaders } from './security-headers.ts'

export type SiteServer = { url: string; close: () => Promise<void> }

export type ServeOptions = {
  dir: string
  /** Address of the site's home, with a slash at both ends. */
  base: string
  port: number
  host?: string
  /** How many of the following ports to try when one is taken. */
  tries?: number
}

/** Serves a built site until `close` is called; rejects when no port is free. */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
  const { dir, base, port, host = '127.0.0.1', tries = 1 } = options
  const server = createServer(createHandler(dir, base))
  const address = await listen(server, port, host, tries)
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function createHandler(dir: string, base: string) {
  const notFoundPage = readFileSync(join(dir, '404.html'))
  const sendNotFound = (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': notFoundPage.length,
      'Cache-Control': 'no-cache',
    })
    response.end(request.method === 'HEAD' ? undefined : notFoundPage)
  }
  const serveFile = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: sendNotFound,
    setHeaders: (response, pathname) =>
      response.setHeader(
        'Cache-Control',
        pathname.startsWith(`/${hashedFiles.folder}`) ? hashedFiles.cacheControl : 'no-cache',
      ),
  })

  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const { url = '/', method } = request
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1)
      serveFile(request, response)
    } else if (url === '/' || url.split('?')[0] === base.slice(0, -1)) {
      response.writeHead(302, { Location: base }).end()
    } else {
      sendNotFound(request, response)
    }
  }
}

async function listen(server: Server, port: number, host: string, tries: number) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await listenOnce(server, port === 0 ? 0 : port + attempt, host)
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || attempt + 1 >= tries) throw error
    }
  }
}

function listenOnce(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') {
        reject(new Error('the server listens on no port'))
      } else {
        resolve(address)
      }
    })
  })
}
