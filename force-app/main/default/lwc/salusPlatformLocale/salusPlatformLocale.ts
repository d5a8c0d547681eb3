export { direction, lang, locale, zone } from './locale';
