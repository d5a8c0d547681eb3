export type { FoundImage, ImageLocation, ReadImagesContext } from './found';
export { readImages } from './readImages';
export type { ReadImages } from './readImages';
