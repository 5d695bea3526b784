/** Arc XP's native story format, as far as a desk writes it. */
export const ansVersion = '0.10.12'

/** Free data that every element may carry; Arc keeps it and shows none of it. */
type Additional = { readonly additional_properties?: Readonly<Record<string, unknown>> }

export type AnsText = {
  readonly type: 'text'
  readonly subtype?: string
  /** HTML of a line. */
  readonly content: string
}
export type AnsList = Additional & {
  readonly type: 'list'
  readonly list_type: 'ordered' | 'unordered'
  readonly items: readonly (AnsText | AnsList)[]
}
export type AnsAuthor = { readonly type: 'author'; readonly name: string; readonly byline: string }
export type AnsImage = Additional & {
  readonly type: 'image'
  readonly version: typeof ansVersion
  readonly url: string
  readonly width?: number
  readonly height?: number
  readonly alt_text?: string
  readonly caption?: string
  readonly credits?: { readonly by: readonly AnsAuthor[] }
}
export type AnsElement =
  | AnsText
  | AnsList
  | AnsImage
  | { readonly type: 'header'; readonly level: number; readonly content: string }
  | {
      readonly type: 'quote'
      readonly subtype: 'blockquote' | 'pullquote'
      readonly content_elements: readonly AnsElement[]
      readonly citation?: AnsText
    }
  | {
      readonly type: 'table'
      readonly header?: readonly AnsText[]
      readonly rows: readonly (readonly AnsText[])[]
    }
  | { readonly type: 'divider' }
  | { readonly type: 'interstitial_link'; readonly url: string; readonly content: string }
  | { readonly type: 'raw_html'; readonly content: string }
