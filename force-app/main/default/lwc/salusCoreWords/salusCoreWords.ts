export { asText, fill } from './sentence';
export { sayCount, sayList } from './language';
export { asciiDigits } from './digits';
