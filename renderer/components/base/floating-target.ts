import { inject, provide, type InjectionKey } from 'vue'

const key: InjectionKey<string> = Symbol('floating-target')

/** Where what floats is put: into the window's main part, or beside the dialog that it belongs to. */
export const useFloatingTarget = (): string => inject(key, 'main')

/** Says for all that a dialog holds: while it is open, the main part is out of reach of keys, pointer and screen readers. */
export function provideDialogTarget(): void {
  provide(key, 'body')
}
