import type { NamePart } from './personName';

/** The autofill token of each part. Source: HTML, the `autocomplete` attribute. */
export const NAME_TOKENS: Readonly<Record<NamePart, string>> = Object.freeze({
    prefix: 'honorific-prefix',
    given: 'given-name',
    middle: 'additional-name',
    family: 'family-name',
    suffix: 'honorific-suffix',
    text: 'name',
});
