import fc from 'fast-check';
import { fieldBundles, fieldMember } from '../../fieldMembers';
import { isTouched } from '../../only';
import { fieldInputs, propertiesOf } from '../fieldInputs';
import { wrongInField } from '../fieldOracles';
import { inputs, TIME_LIMIT } from '../random';

jest.mock('c/salusHostAnnouncer');

const members = fieldBundles.map(fieldMember);
const pairs = members.flatMap((member) =>
    propertiesOf(member.component).map((property) => ({ member, property })),
);

/* In each shadow. They are spread evenly. */
const WHOLE = Math.ceil(10_000 / pairs.length);

describe('fields that are given odd things', () => {
    for (const member of members.filter(({ bundle }) => isTouched(__filename, 'bundles', bundle)))
        it(
            `run nothing, throw nothing and keep their names: ${member.bundle}`,
            async () => {
                for (const [at, pair] of pairs.entries()) {
                    if (pair.member !== member) continue;
                    const one = fc.asyncProperty(fieldInputs, async (input) => {
                        expect(await wrongInField(member, pair.property, input)).toEqual([]);
                    });
                    const { seed, numRuns } = inputs(1, WHOLE);
                    await fc.assert(one, { seed: seed + 1_000 * at, numRuns, endOnFailure: true });
                }
            },
            TIME_LIMIT,
        );
});
