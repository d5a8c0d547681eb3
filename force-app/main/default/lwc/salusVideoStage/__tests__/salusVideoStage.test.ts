import type { Participant } from 'c/salusCoreCall';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusVideoStage from 'c/salusVideoStage';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusVideoStage.examples';

type Stage = HTMLElement & { participants: readonly Participant[]; layout: string };
type Tile = HTMLElement & { participant: Participant; source: string; pinned: boolean };

const people = examples.eight.properties.participants.map((who) => ({ ...who, speaking: false }));
const four = people.slice(0, 4);
const show = async (more: object = {}): Promise<Stage> => {
    const properties = { participants: four, attach: () => () => undefined, ...more };
    const stage = mount<Stage>('salusVideoStage', SalusVideoStage, properties);
    await rendered();
    return stage;
};
const all = <T extends HTMLElement>(stage: Stage, selector: string): T[] => [
    ...stage.shadowRoot!.querySelectorAll<T>(selector),
];
const tilesIn = (stage: Stage) => all<Tile>(stage, 'c-salus-video-tile');
const idsIn = (stage: Stage) =>
    tilesIn(stage).map(({ participant, source }) => `${source} ${participant.id}`);
const mainsIn = (stage: Stage) =>
    all<Tile>(stage, '.place-main > *').map((one) => one.participant.id);
const tell = async (stage: Stage, id: string, type: string): Promise<void> => {
    const tile = tilesIn(stage).find(({ participant }) => participant.id === id)!;
    tile.dispatchEvent(new CustomEvent(type, { detail: { id, source: 'camera' } }));
    await rendered();
};
const speaks = (...ids: readonly string[]) =>
    four.map((who) => ({ ...who, speaking: ids.includes(who.id) }));

describe('c-salus-video-stage', () => {
    it('Must be a named list of tiles, in the order in which people came', async () => {
        const stage = await show();
        expect(all(stage, 'ul')[0]!.getAttribute('aria-label')).toBe('People in the visit');
        expect(idsIn(stage)).toEqual(four.map(({ id }) => `camera ${id}`));
        expect(mainsIn(stage)).toEqual([]);
        await expect(stage).toBeAccessible();
    });

    it('Must show who is pinned side by side, large, and keep the order of the focus', async () => {
        const stage = await show({ layout: 'spotlight', pins: ['interpreter', 'clinician'] });
        expect(mainsIn(stage)).toEqual(['clinician', 'interpreter']);
        expect(idsIn(stage)).toEqual(four.map(({ id }) => `camera ${id}`));
    });

    it('Must bring who speaks to the front of a spotlight, and nobody else while they speak', async () => {
        const stage = await show({ layout: 'spotlight' });
        expect(mainsIn(stage)).toEqual(['clinician']);
        for (const [speaking, front] of [
            [['nurse'], 'nurse'],
            [['clinician', 'nurse'], 'nurse'],
            [[], 'nurse'],
            [['clinician'], 'clinician'],
        ] as const) {
            stage.participants = speaks(...speaking);
            await rendered();
            expect(mainsIn(stage)).toEqual([front]);
        }
    });

    it('Must move no tile in a grid when somebody speaks', async () => {
        const stage = await show();
        const looks = () => all(stage, 'li').map((one) => one.className);
        const before = looks();
        stage.participants = speaks('nurse');
        await rendered();
        expect(looks()).toEqual(before);
    });

    it('Must show a shared screen large, beside whom it is from', async () => {
        const [clinician, ...rest] = four;
        const stage = await show({ participants: [{ ...clinician!, screen: true }, ...rest] });
        expect(idsIn(stage).slice(0, 2)).toEqual(['screen clinician', 'camera clinician']);
        expect(all<Tile>(stage, '.place-main > *').map(({ source }) => source)).toEqual(['screen']);
        await expect(stage).toBeAccessible();
    });

    it('Must list who is hidden with a button that shows them, and move the focus with it', async () => {
        const stage = await show();
        await tell(stage, 'nurse', 'hide');
        const buttons = () => all(stage, '.shows button');
        expect(buttons().map(({ textContent }) => textContent.trim())).toEqual([
            `Show ${four[3]!.displayName}`,
        ]);
        expect(stage.shadowRoot!.activeElement).toBe(buttons()[0]);
        await expect(stage).toBeAccessible();
        buttons()[0]!.click();
        await rendered();
        expect([buttons(), tilesIn(stage).length]).toEqual([[], 4]);
        expect((stage.shadowRoot!.activeElement as Tile).participant.id).toBe('nurse');
    });

    it('Must move the focus to who stands next where who had it has gone, and else to the heading above', async () => {
        const heading = document.body.appendChild(document.createElement('h1'));
        const stage = await show();
        const ids = () => (stage.shadowRoot!.activeElement as Tile | null)?.dataset.id;
        const stay = async (...stayed: readonly string[]): Promise<void> => {
            stage.participants = four.filter(({ id }) => stayed.includes(id));
            await rendered();
        };
        const [first, second, third, last] = four.map(({ id }) => id) as [
            string,
            string,
            string,
            string,
        ];
        tilesIn(stage)[1]!.focus();
        await stay(first, third, last);
        expect(ids()).toBe(third);
        await stay(first, third);
        expect(ids()).toBe(third);
        await stay(first);
        expect(ids()).toBe(first);
        await tell(stage, first, 'hide');
        await stay(first, second);
        expect(ids()).toBe(first);
        await stay(second);
        expect(ids()).toBe(second);
        await stay();
        expect(document.activeElement).toBe(heading);
        heading.remove();
    });

    it('Must fire events that carry an id and nothing else, and say once what was done', async () => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        try {
            const stage = await show();
            const told = jest.fn();
            for (const type of ['pin', 'unpin', 'hide'])
                stage.addEventListener(type, (event) => {
                    const { bubbles, composed, detail } = event as CustomEvent;
                    told([type, bubbles, composed, detail]);
                });
            emptyAnnouncements();
            await tell(stage, 'nurse', 'pin');
            expect(mainsIn(stage)).toEqual(['nurse']);
            hand.advance(10_000);
            await tell(stage, 'nurse', 'unpin');
            hand.advance(10_000);
            expect(told.mock.calls.flat()).toEqual([
                ['pin', false, false, { id: 'nurse' }],
                ['unpin', false, false, { id: 'nurse' }],
            ]);
            expect(announcementHistory()).toHaveLength(2);
        } finally {
            emptyAnnouncements();
            takeOut();
        }
    });

    it('Must keep the picture of a tile while others change', async () => {
        const attach = jest.fn(() => () => undefined);
        const stage = await show({ attach });
        expect(attach).toHaveBeenCalledTimes(3);
        stage.participants = speaks('nurse');
        await rendered();
        await tell(stage, 'nurse', 'pin');
        const asked = attach.mock.calls as unknown as readonly (readonly unknown[])[];
        expect(new Set(asked.map(([id]) => id)).size).toBe(asked.length);
    });

    it('Must go from tile to tile by the arrow keys, Home and End, with a tab stop for each', async () => {
        const stage = await show();
        const list = all(stage, 'ul')[0]!;
        tilesIn(stage)[0]!.focus();
        for (const [key, id] of [
            ['ArrowRight', four[1]!.id],
            ['End', four[3]!.id],
            ['ArrowLeft', four[2]!.id],
            ['Home', four[0]!.id],
        ] as const) {
            stage.shadowRoot!.activeElement!.dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
            );
            expect((stage.shadowRoot!.activeElement as Tile).participant.id).toBe(id);
        }
        expect(list.hasAttribute('tabindex')).toBe(false);
    });

    it('Must show no picture while only the sound is on', async () => {
        const attach = jest.fn(() => () => undefined);
        const stage = await show({ attach, audioOnly: true });
        expect(attach).not.toHaveBeenCalled();
        Object.assign(stage, { audioOnly: false });
        await rendered();
        expect(attach).toHaveBeenCalledTimes(3);
    });

    it('Must put the person’s own picture in the corner that its owner names', async () => {
        const stage = await show({ selfCorner: 'top-start' });
        const look = () => all(stage, '.self')[0]!.className;
        expect(look()).toBe('self self-top-start');
        Object.assign(stage, { selfCorner: 'middle' });
        await rendered();
        expect(look()).toBe('self self-bottom-end');
    });

    it('Must say that nobody else is there', async () => {
        const stage = await show({ participants: [] });
        expect(all(stage, '.empty')[0]!.textContent).toBe('Nobody else is here yet.');
        expect(all(stage, 'ul')).toEqual([]);
    });

    it('Must tell the developer of participants that are no list', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        await show({ participants: 'nobody' });
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'participants' }]);
    });
});
