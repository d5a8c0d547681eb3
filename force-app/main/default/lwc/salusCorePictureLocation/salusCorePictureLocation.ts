export { withoutLocation } from './withoutLocation';
export type { CleanedPicture, LocationFound } from './withoutLocation';
