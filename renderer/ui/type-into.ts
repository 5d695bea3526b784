/** Puts a value into a field as typing would, so that React and the field's history hear of it. */
export function typeInto(
  field: HTMLInputElement | HTMLTextAreaElement,
  value: string,
  caret: number,
): void {
  const proto = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  // React watches the property on the element, so the value goes in beneath it and an event tells.
  Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(field, value)
  field.setSelectionRange(caret, caret)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
