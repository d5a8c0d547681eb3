import type { Participant } from 'c/salusCoreCall';
import type { SalusProblem } from 'c/salusCoreProblems';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusVideoTile from 'c/salusVideoTile';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusVideoTile.examples';

type Tile = HTMLElement & {
    participant?: Participant;
    attach?: unknown;
    pinned: boolean;
    audioOnly: boolean;
};

const who = examples.default.properties.participant;
const later = () => new Promise((done) => setTimeout(done));
const one = <T extends HTMLElement>(tile: Tile, selector: string): T | null =>
    tile.shadowRoot!.querySelector<T>(selector);
const textOf = (tile: Tile, selector: string): string | undefined =>
    one(tile, selector)?.textContent.trim();
const nameOf = (tile: Tile): string => {
    const id = one(tile, '[role="group"]')!.getAttribute('aria-labelledby')!;
    return textOf(tile, `[id="${id}"]`)!.replaceAll(` ${CANARY}`, '');
};
const signsIn = (tile: Tile) =>
    [...tile.shadowRoot!.querySelectorAll('.sign')].map((sign) => sign.getAttribute('class'));

function source() {
    const detach = jest.fn();
    const attach = jest.fn((host: HTMLElement) => {
        host.append(document.createElement('video'));
        return detach;
    });
    return { attach, detach };
}

const show = async (participant: unknown = who, more: object = {}): Promise<Tile> => {
    const properties = { participant, ...source(), ...more };
    delete (properties as { detach?: unknown }).detach;
    const tile = mount<Tile>('salusVideoTile', SalusVideoTile, properties);
    await later();
    await rendered();
    return tile;
};

describe('c-salus-video-tile', () => {
    it('Must be a group that is named by what it shows: who it is, and how they are', async () => {
        const tile = await show({ ...who, mic: 'off', hand: true }, { pinned: true });
        expect(nameOf(tile)).toBe('Dr. Ana Ruiz, Hand raised, Microphone off, Pinned');
        await expect(tile).toBeAccessible();
        expect(nameOf(await show())).toBe('Dr. Ana Ruiz');
        expect(nameOf(await show({ ...who, isLocal: true }))).toBe('Dr. Ana Ruiz (you)');
    });

    it('Must call somebody without a name by their role', async () => {
        expect(nameOf(await show({ ...who, displayName: '' }))).toBe('Clinician');
        const tile = await show(examples.phone.properties.participant);
        expect(nameOf(tile)).toBe('Participant, By phone');
        expect([textOf(tile, '.role'), textOf(tile, '.why')]).toEqual([undefined, undefined]);
    });

    it('Must say as what they take part, beside the name', async () => {
        expect(textOf(await show(), '.role')).toBe('Clinician');
    });

    it('Must have the picture in an element that screen readers skip, put in by its owner', async () => {
        const { attach } = source();
        const tile = await show(who, { attach });
        const host = one(tile, '.picture')!;
        expect(attach.mock.calls).toEqual([[host]]);
        expect(host.getAttribute('aria-hidden')).toBe('true');
        tile.participant = { ...who, mic: 'off' };
        await rendered();
        expect(attach).toHaveBeenCalledTimes(1);
    });

    it('Must show initials, or a drawing, where there is no picture, and why there is none', async () => {
        const off = await show({ ...who, camera: 'off', displayName: 'Dr. Ana Robin Ruiz' });
        expect([textOf(off, '.avatar'), textOf(off, '.why')]).toEqual(['AR', 'Camera off']);
        expect(one(off, '.picture')).toBeNull();
        const paused = await show(examples.paused.properties.participant);
        expect(textOf(paused, '.why')).toBe('Camera paused so that the sound stays clear');
        const phone = await show(examples.phone.properties.participant);
        expect(one<HTMLElement & { name: string }>(phone, '.avatar c-salus-icon')!.name).toBe(
            'phone',
        );
        await expect(phone).toBeAccessible();
    });

    it('Must show no picture while only the sound is on, and say so', async () => {
        const { attach, detach } = source();
        const tile = await show(who, { attach });
        tile.audioOnly = true;
        await rendered();
        expect([detach.mock.calls.length, one(tile, '.picture')]).toEqual([1, null]);
        expect(textOf(tile, '.why')).toBe('Camera paused so that the sound stays clear');
        const off = await show({ ...who, camera: 'off' }, { audioOnly: true });
        expect(textOf(off, '.why')).toBe('Camera off');
    });

    it('Must show initials where the picture can’t be had', async () => {
        const refused = jest.fn(async () => ({ ok: false }));
        const tile = await show(who, { attach: refused });
        expect([one(tile, '.picture'), textOf(tile, '.why')]).toEqual([null, 'Camera off']);
        const { attach } = source();
        tile.attach = attach;
        await rendered();
        expect(attach).toHaveBeenCalledTimes(1);
    });

    it('Must take the picture out when the camera is off, it is purged or it leaves the page', async () => {
        for (const end of [
            (tile: Tile) => (tile.participant = { ...who, camera: 'off' }),
            () => purgeAll('lock'),
            (tile: Tile) => tile.remove(),
        ]) {
            const { attach, detach } = source();
            const tile = await show(who, { attach });
            const host = one(tile, '.picture')!;
            end(tile);
            await rendered();
            expect(detach).toHaveBeenCalledTimes(1);
            expect(host.childNodes).toHaveLength(0);
            tile.remove();
        }
    });

    it('Must put the picture in again where it is put back into the page', async () => {
        const { attach } = source();
        const tile = await show(who, { attach });
        document.body.appendChild(document.createElement('div')).appendChild(tile);
        await later();
        expect(attach).toHaveBeenCalledTimes(2);
        expect(one(tile, '.picture')!.children).toHaveLength(1);
    });

    it('Must show who speaks by a sign, a ring and a word in its name, and move nothing', async () => {
        const tile = await show({ ...who, speaking: true });
        expect(nameOf(tile)).toBe('Dr. Ana Ruiz, Speaking');
        expect(signsIn(tile)).toEqual(['sign sign-speaking']);
        expect(one(tile, '.tile-speaking')).not.toBeNull();
        const silent = await show();
        expect([signsIn(silent), one(silent, '.tile-speaking')]).toEqual([
            ['sign sign-silent'],
            null,
        ]);
    });

    it('Must name a shared screen by who shares it', async () => {
        const tile = await show({ ...who, screen: true, camera: 'off' }, { source: 'screen' });
        expect(nameOf(tile)).toBe('Screen of Dr. Ana Ruiz');
        expect(one(tile, '.picture')!.children).toHaveLength(1);
        await expect(tile).toBeAccessible();
    });

    it('Must offer in its menu what its owner allows, by the name of whom it is about', async () => {
        type Menu = HTMLElement & { items: readonly { name: string }[] };
        const menuIn = (tile: Tile) => one<Menu>(tile, 'c-salus-menu-button');
        const tile = await show(who, { actions: ['hide', 'pin', 'size'] });
        const names = () => menuIn(tile)!.items.map(({ name }) => name);
        expect(names()).toEqual(['pin', 'larger', 'hide']);
        expect(menuIn(tile)!.textContent).toBe(`Options for ${who.displayName}`);
        Object.assign(tile, { pinned: true, large: true });
        await rendered();
        expect(names()).toEqual(['unpin', 'smaller', 'hide']);
        expect(menuIn(await show())).toBeNull();
    });

    it('Must fire events that carry an id and the source, and nothing else', async () => {
        const tile = await show(who, { actions: ['pin'] });
        const told = jest.fn();
        tile.addEventListener('pin', (event) => {
            const { bubbles, composed, detail } = event as CustomEvent;
            told({ bubbles, composed, detail });
        });
        const detail = { name: 'pin' };
        one(tile, 'c-salus-menu-button')!.dispatchEvent(new CustomEvent('select', { detail }));
        expect(told.mock.calls).toEqual([
            [{ bubbles: false, composed: false, detail: { id: who.id, source: 'camera' } }],
        ]);
    });

    it('Must tell the developer of what is no participant, and never what was in it', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const tile = await show(CANARY);
        expect(one(tile, '.tile')).toBeNull();
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'participant' }]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });
});
