export { asHex, colourOf, over } from './colour';
export type { Colour } from './colour';
export { clampForContrast } from './clamp';
export { contrast, luminance } from './luminance';
export { fromOklch, toOklch } from './oklch';
export type { Oklch } from './oklch';
export { brokenPairs, PAIRS } from './pairs';
export type { BrokenPair, Pair } from './pairs';
export { parseColour } from './parse';
