import { schemes } from './addresses.ts'

/**
 * What our own page may load. TipTap and React Aria put in style elements, which carry the nonce;
 * ProseMirror parses pasted HTML in a document of its own, through the one policy named here.
 */
export function pagePolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' ${schemes.media}: data:`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `frame-src ${schemes.preview}:`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
    `worker-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ProseMirrorClipboard`,
  ].join('; ')
}

/** Pages in the preview are read, never run: no script, no form, no window, no way out. */
export const previewPolicy = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors ${schemes.app}:`,
  `sandbox`,
].join('; ')

/** A picture, even one that is a document in disguise, is only ever a picture. */
export const mediaPolicy = `default-src 'none'; sandbox`
