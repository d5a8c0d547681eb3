import SalusCareTeam from 'c/salusCareTeam';
import { readCareTeams, type CareTeamView } from 'c/salusCoreFhirCareTeam';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount, rendered } from 'test-support/mount';
import { entriesIn, headingsIn, partsIn, whatIsMissing, wordsIn } from 'test-support/recordLists';
import { elementsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusCareTeam.examples';

type List = HTMLElement & { teams: readonly CareTeamView[] };

const show = async (properties: object): Promise<List> => {
    const list = mount<List>('salusCareTeam', SalusCareTeam, { ...properties });
    await rendered();
    return list;
};
const linksIn = (list: List): readonly string[] =>
    elementsUnder(list)
        .filter(({ localName }) => localName === 'a')
        .map((link) => link.getAttribute('href')!);

describe('c-salus-care-team', () => {
    it('Must list the members of a team under its name, each with what they do', async () => {
        const list = await show(examples.default.properties);
        expect(partsIn(list)).toMatchObject([
            {
                heading: `Heart team ${CANARY}`,
                names: [
                    `Dr. Ana Example ${CANARY}`,
                    `Kim Example ${CANARY}`,
                    'Not named in the record',
                    `No longer: Lee Example ${CANARY}`,
                ],
            },
        ]);
        const [ana, kim] = entriesIn(list).map(wordsIn);
        [
            ...['Primary care provider', 'Family medicine', 'Riverside Clinic'],
            'Doctor of Medicine',
        ].forEach((one) => expect(ana).toContain(`${one} ${CANARY}`));
        expect(kim).toContain(`Sibling ${CANARY}`);
        await expect(list).toBeAccessible();
    });

    it('Must say that somebody is no longer part of the team, on the day that is known, after the others', async () => {
        const list = await show(examples.default.properties);
        const last = wordsIn(entriesIn(list).at(-1)!);
        expect(last).toContain('No longer part of this team, since September 30, 2024.');
        const unknown = await show(examples.withoutToday.properties);
        expect(headingsIn(unknown)).toContain(`Lee Example ${CANARY}`);
        expect(wordsIn(unknown)).toContain('September 30, 2024');
    });

    it('Must say that the record doesn’t name somebody to whom it refers', async () => {
        const words = wordsIn(entriesIn(await show(examples.default.properties))[2]!);
        expect(words).toContain('The record refers to somebody whom it does not name.');
        expect(words).toContain(`Nurse ${CANARY}`);
    });

    it('Must link what can be called, written to or opened, and say whose it is', async () => {
        const list = await show(examples.default.properties);
        expect(linksIn(list)).toEqual([
            'tel:18005550199',
            'https://clinic.example/ana',
            'tel:+15550100',
            'mailto:ana@clinic.example',
            'tel:5550142;ext=7',
        ]);
        const link = elementsUnder(list).filter(({ localName }) => localName === 'a')[2]!;
        expect(wordsIn(link)).toBe(`+1 555 0100: Dr. Ana Example ${CANARY}`);
        expect(wordsIn(list)).toMatch(/Telephone\s+Work/);
    });

    it('Must show as text what may not be followed', async () => {
        const list = await show(examples.unsafeLinks.properties);
        expect(linksIn(list).join()).not.toMatch(/javascript|evil|data:|plain/);
        const words = wordsIn(list);
        ['javascript:alert', 'bcc=', 'data:text/html', 'http://plain.example'].forEach((one) =>
            expect(words).toContain(one),
        );
    });

    it('Must have teams that count first, and say in words that others are past, planned, paused or a mistake', async () => {
        const list = await show(examples.several.properties);
        expect(partsIn(list).map(({ heading }) => heading)).toEqual([
            `Diet team ${CANARY}`,
            `Heart team ${CANARY}`,
            `Sleep team ${CANARY}`,
            `No longer: Knee team ${CANARY}`,
            `Entered by mistake: Heart team ${CANARY}`,
        ]);
        const words = wordsIn(list);
        ['paused for now', 'only planned', 'This was entered by mistake.'].forEach((one) =>
            expect(words).toContain(one),
        );
    });

    it('Must say that a team has no members, and that no team is recorded', async () => {
        expect(wordsIn(await show(examples.noMembers.properties))).toContain(
            'No members of this team are recorded.',
        );
        expect(wordsIn(await show(examples.nothing.properties))).toContain(
            'No care team is recorded.',
        );
    });

    it('Must warn of a modifier that isn’t interpreted, and show it as received', async () => {
        const words = wordsIn(await show(examples.uninterpreted.properties));
        expect(words).toContain('This may mean something else than it seems.');
        expect(words).toContain(`raw only ${CANARY}`);
    });

    it('Must have nothing of a withheld team in the page', async () => {
        const [team] = examples.default.properties.teams;
        const list = await show({ teams: [{ ...team!, isWithheld: true }] });
        expect(wordsIn(list)).not.toContain(CANARY);
        expect(JSON.stringify(list.teams)).not.toContain(CANARY);
    });

    it('Must show a long team in parts', async () => {
        const list = await show({ ...examples.many.properties, pageSize: 5 });
        expect(entriesIn(list)).toHaveLength(5);
        expect(partsIn(list)[0]!.count).toContain('Showing 5 of 2000');
    });

    it('Must tell the developer of what is no list of teams, no size and no day', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        await show({ teams: CANARY, pageSize: 0, today: CANARY });
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'teams'],
            ['bad-property', 'pageSize'],
            ['bad-property', 'today'],
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });

    it(`has every value of a published CareTeam in its text, ${whereThere}`, async () => {
        for (const { text } of publishedResources) {
            const { views } = readCareTeams(text);
            if (!views.length) continue;
            const words = wordsIn(await show({ teams: views }));
            const leaves = leavesOf(text).filter(({ path }) => /^CareTeam\./.test(path));
            expect(leaves.length).toBeGreaterThan(9);
            // Why there is no role is in words of the page.
            expect(
                whatIsMissing(words, leaves).filter((one) => !/role\.coding.*: unknown$/.test(one)),
            ).toEqual([]);
        }
    });
});
