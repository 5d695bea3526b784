import { appOrigin } from '../window/addresses.ts'

/** As much of Electron's event as tells who sent it. */
export type Sent = {
  readonly sender: { readonly id: number }
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Only the top frame of a window of ours, while our page stands in it, may call main. */
export function trustedSender(isOurs: (id: number) => boolean): (sent: Sent) => boolean {
  return ({ sender, senderFrame }) =>
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.url.startsWith(`${appOrigin}/`) &&
    isOurs(sender.id)
}
