import { postalAddress } from 'c/salusCoreAddress';
import { CANARY } from 'test-support/examples';
import { choose, controlsOf, type, type FieldDeclaration } from 'test-support/fieldUnderTest';

export default {
    properties: { countries: ['DE', 'FR', 'US'] }, // 250 options in each check would take minutes.
    missing: ['Choose an answer', 'Enter an answer'],
    validAnswer: postalAddress({
        country: 'DE',
        line1: `1 Invented Way ${CANARY}`,
        city: `Town ${CANARY}`,
    }),
    empty: postalAddress(undefined),
    answer: (field, { line1, city }: { line1: string; city: string }) => {
        const [country, first, , town] = controlsOf(field);
        choose(country as never, 1); // Germany, the first of the three.
        type(first!, line1);
        type(town!, city);
    },
} satisfies FieldDeclaration;
