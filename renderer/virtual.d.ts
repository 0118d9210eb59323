/** The licences of all that ships (scripts/build/licences.mjs). */
declare module 'virtual:licences' {
  export const licences: readonly {
    readonly name: string
    readonly version: string
    readonly licence: string
    /** Empty where the package brings no file for it. */
    readonly text: string
  }[]
}
