export { asText, fill } from './sentence';
export { isolate, sayCount, sayList } from './language';
export { asciiDigits } from './digits';
