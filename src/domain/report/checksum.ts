import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Sixteen hexadecimal figures in groups of four, to be compared by eye. */
export const checksumPattern = /^(?:[0-9a-f]{4}-){3}[0-9a-f]{4}$/

/**
 * The first 64 bits of the SHA-256 of a text. They tell a mangled file from a whole one. Anybody can
 * compute them, so they prove nothing about who wrote it.
 *
 * @example checksumOf('abc') // 'ba78-16bf-8f01-cfea'
 */
export function checksumOf(text: string): string {
  const figures = bytesToHex(sha256(utf8ToBytes(text)))
  return figures.slice(0, 16).replace(/.{4}(?=.)/g, '$&-')
}
