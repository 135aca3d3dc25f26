import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

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
  const count = waiting.length
  const takeTurns = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await writeCompressed(file, await readFile(file), count)
    }
  }
  await Promise.all(Array.from({ length: filesAtOnce }, takeTurns))
}

/** The same for one file of so many, whose content is at hand. */
export async function writeCompressed(
  file: string,
  content: Uint8Array,
  count: number,
): Promise<void> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality(content.length, count),
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}

/**
 * The best quality takes three times as long as the next one for a percent and a half. That is
 * nothing for a guide and minutes for a library of them, whose smallest files gain nothing either.
 */
function brotliQuality(bytes: number, count: number): number {
  if (count <= manyFiles) return constants.BROTLI_MAX_QUALITY
  return bytes < smallFile ? 8 : 10
}

const manyFiles = 500
const smallFile = 2048
