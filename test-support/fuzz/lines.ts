/* Broken lines of JSON. */
import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../hostile';
import { goodResources } from './fhirInputs';

const good = goodResources().map((one) => JSON.stringify(one));

const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...good) },
    {
        weight: 2,
        arbitrary: fc
            .tuple(fc.constantFrom(...good), fc.nat(2_000), fc.string({ unit: 'binary' }))
            .map(([text, at, odd]) => text.slice(0, at % text.length) + odd + text.slice(at + 1)),
    },
    {
        weight: 1,
        arbitrary: fc.constantFrom(...HOSTILE_TEXTS.map(([, text]) => JSON.stringify(text))),
    },
    { weight: 1, arbitrary: fc.json() },
    {
        weight: 1,
        arbitrary: fc.constantFrom('', ' ', 'null', '[]', '{}', '1', 'CANARY', '\uFEFF{}', '{"a":'),
    },
    { weight: 1, arbitrary: fc.constantFrom('['.repeat(50_000), '{"a":'.repeat(20_000)) },
);
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '');

/** A file of lines, of which some are broken. */
export const lines: fc.Arbitrary<string> = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(line, end), { maxLength: 12 }))
    .map(([mark, all]) => mark + all.flat().join(''));
