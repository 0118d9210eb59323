/** Somebody who may decide in another person's place ("In Vertretung") from one day to another. */
export interface Deputyship {
  readonly id: string
  /** Ids of people. */
  readonly person: string
  readonly deputy: string
  /** Calendar dates, `YYYY-MM-DD`; both days included. */
  readonly firstDay: string
  readonly lastDay: string
}

/** Whether somebody may act in a person's place on a calendar day. */
export const isDeputyOn = (
  deputyships: readonly Deputyship[],
  { person, deputy, day }: { readonly person: string; readonly deputy: string; readonly day: string },
): boolean =>
  deputyships.some(
    (one) => one.person === person && one.deputy === deputy && one.firstDay <= day && day <= one.lastDay,
  )

/** In whose place somebody may act on a calendar day: ids of people. */
export const representedBy = (
  deputyships: readonly Deputyship[],
  deputy: string,
  day: string,
): readonly string[] => [
  ...new Set(
    deputyships
      .filter((one) => one.deputy === deputy && one.firstDay <= day && day <= one.lastDay)
      .map(({ person }) => person),
  ),
]
