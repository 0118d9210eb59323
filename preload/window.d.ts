import type { Desk } from '../ipc/desk'

declare global {
  interface Window {
    readonly desk: Desk
  }
}
