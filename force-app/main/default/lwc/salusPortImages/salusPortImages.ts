export type { ImageErrorCode, ImageResult, ImageSource } from './images';
