export { styleOf } from './content';
export type { PageNumberWords } from './content';
export { numberPages } from './numberPages';
