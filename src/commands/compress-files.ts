import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  type BrotliOptions,
} from 'node:zlib'

const compressible = /\.(?:html|js|css|svg|json|webmanifest|xml|txt)$/
/** As many as zlib has threads; more would only hold their contents in memory. */
const filesAtOnce = 4

/** Whether hosts are given a .br and a .gz beside the file. */
export function isCompressible(file: string): boolean {
  return compressible.test(file)
}

/**
 * Writes a .br and a .gz beside each text file, for hosts that send such files as they are.
 * The bytes depend on the content, and on how many files there are, alone: zlib puts no time in.
 */
export async function compressFiles(files: readonly string[]): Promise<void> {
  const waiting = files.filter(isCompressible)
  const isLibrary = waiting.length > manyFiles
  const takeTurns = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const content = readFileSync(file)
      if (isLibrary && content.length < longFile) compressAtOnce(file, content, quick)
      else await compressElsewhere(file, content, isLibrary ? good : best)
    }
  }
  await Promise.all(Array.from({ length: filesAtOnce }, takeTurns))
}

/** The same for one page of so many, whose content is at hand, by the thread that asks for it. */
export function compressPage(file: string, content: Uint8Array, count: number): void {
  compressAtOnce(file, content, count > manyFiles ? quick : best)
}

/**
 * Brotli's qualities. The best one is for a guide. In a library of them it takes fifty times as long
 * as a quick one for a twelfth of the bytes: minutes. There only what most pages fetch is worth the
 * next one to the best.
 */
const best = constants.BROTLI_MAX_QUALITY
const good = 10
const quick = 7
/** More files than this are a library. */
const manyFiles = 500
/** Code and lists of all pages are so long; of a library, nothing else that pages fetch is. */
const longFile = 131_072

/** Short and quick: handing such a file to another thread takes longer than compressing it. */
function compressAtOnce(file: string, content: Uint8Array, quality: number): void {
  const br = brotliCompressSync(content, brotliOptions(content, quality))
  writeCopies(file, br, gzipSync(content, gzipOptions))
}

/** By the threads of zlib. */
async function compressElsewhere(
  file: string,
  content: Uint8Array,
  quality: number,
): Promise<void> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, brotliOptions(content, quality)),
    promisify(gzip)(content, gzipOptions),
  ])
  writeCopies(file, br, gz)
}

function writeCopies(file: string, br: Uint8Array, gz: Uint8Array): void {
  writeFileSync(`${file}.br`, br)
  writeFileSync(`${file}.gz`, gz)
}

const gzipOptions = { level: 9 }

function brotliOptions({ length }: Uint8Array, quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
    },
  }
}
