export { inCountry, isBlankAddress, postalAddress } from './address';
export type { Address, AddressPart } from './address';
export { COUNTRIES, countryCode, namedCountries } from './countries';
export { regionsOf } from './regions';
export type { NamedCode } from './regions';
export { ADDRESS_TOKENS, addressShape } from './shapes';
export type { AddressShape, AddressWord } from './shapes';
