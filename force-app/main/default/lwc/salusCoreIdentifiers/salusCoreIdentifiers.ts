export {
    endOf,
    identifierOf,
    lengthOf,
    maskIdentifier,
    readFormat,
    spellIdentifier,
    writeIdentifier,
} from './identifiers';
export type { IdFormat } from './identifiers';
