import { shippedDesigns, type Design, type DesignBase } from './design'

/** The design on another base: what somebody had adjusted stays, the rest is as the other base ships. */
export function switchBase(design: Design, base: DesignBase): Design {
  const before = shippedDesigns[design.base]
  const isAdjusted = (name: string): boolean =>
    JSON.stringify(valueOf(design, name)) !== JSON.stringify(valueOf(before, name))
  const adjusted = Object.entries(design).filter(([name]) => isAdjusted(name))
  return { ...shippedDesigns[base], ...Object.fromEntries(adjusted), base }
}

const valueOf = (design: Design, name: string): unknown =>
  Object.entries(design).find(([other]) => other === name)?.[1] as unknown
