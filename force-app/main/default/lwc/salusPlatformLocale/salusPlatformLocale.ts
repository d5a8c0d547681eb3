export { locale, zone } from './locale';
