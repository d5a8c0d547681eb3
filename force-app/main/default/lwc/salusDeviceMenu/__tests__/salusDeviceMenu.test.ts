import type { SalusProblem } from 'c/salusCoreProblems';
import SalusDeviceMenu from 'c/salusDeviceMenu';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusDeviceMenu.examples';

type Menu = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown>, parent?: Element): Menu =>
    mount<Menu>('salusDeviceMenu', SalusDeviceMenu, properties, parent);
const all = <E extends Element = HTMLElement>(menu: Menu, selector: string): E[] => [
    ...menu.shadowRoot!.querySelectorAll<E>(selector),
];
const opener = (menu: Menu): HTMLElement => all(menu, '.opener')[0]!;
const texts = (menu: Menu, selector: string) => all(menu, selector).map((one) => one.textContent);
const choose = (menu: Menu, index: number): void => all(menu, '.radio')[index]!.click();
const press = (target: HTMLElement, key: string): KeyboardEvent => {
    const init = { key, bubbles: true, composed: true, cancelable: true };
    const event = new KeyboardEvent('keydown', init);
    target.dispatchEvent(event);
    return event;
};

describe('c-salus-device-menu', () => {
    it('Must open and close its panel by a button that says which', async () => {
        const menu = show(examples.closed.properties);
        const states: unknown[] = [];
        for (let times = 0; times < 3; times += 1) {
            const panels = all(menu, '.panel').length;
            states.push([opener(menu).getAttribute('aria-expanded'), panels]);
            opener(menu).click();
            await rendered();
        }
        expect(states).toEqual([
            ['false', 0],
            ['true', 1],
            ['false', 0],
        ]);
        await expect(menu).toBeAccessible();
    });

    it('Must have a group of radios for each kind of which there are devices, and check the one in use', async () => {
        const menu = show(examples.default.properties);
        expect(texts(menu, '[role="radiogroup"] legend')).toEqual([
            'Microphone',
            'Camera',
            'Speaker',
        ]);
        const radios = all<HTMLInputElement>(menu, '.radio');
        expect(radios.map(({ checked }) => checked)).toEqual([true, false, true, false, true]);
        expect(new Set(radios.map(({ name }) => name)).size).toBe(3);
        await expect(menu).toBeAccessible();
    });

    it('Must number the devices that have no name, within their kind', () => {
        expect(texts(show(examples.unnamed.properties), '.name')).toEqual([
            'Microphone 1',
            'Microphone 2',
            'Camera 1',
        ]);
    });

    it('Must fire an event with the kind and the id of what was chosen, and nothing else, and to nobody else', async () => {
        const [owner, page] = [jest.fn(), jest.fn()];
        const menu = show(examples.default.properties);
        menu.addEventListener('devicechange', (event) => owner((event as CustomEvent).detail));
        for (const type of ['devicechange', 'change', 'input'])
            document.body.addEventListener(type, page);
        choose(menu, 1);
        await rendered();
        expect(owner.mock.calls).toEqual([[{ kind: 'microphone', id: 'm2' }]]);
        expect(page).not.toHaveBeenCalled();
        expect(all<HTMLInputElement>(menu, '.radio').map(({ checked }) => checked)).toEqual([
            false,
            true,
            true,
            false,
            true,
        ]);
    });

    it('Must close on Escape, with the focus on the button, and leave a dialog around it open', async () => {
        const around = document.body.appendChild(document.createElement('div'));
        const heard = jest.fn();
        around.addEventListener('keydown', ({ key }) => heard(key));
        const menu = show(examples.default.properties, around);
        const radio = all(menu, '.radio')[0]!;
        radio.focus();
        expect(press(radio, 'Escape').defaultPrevented).toBe(true);
        await rendered();
        expect(menu.open).toBe(false);
        expect(menu.shadowRoot!.activeElement).toBe(opener(menu));
        press(opener(menu), 'Escape');
        press(opener(menu), 'a');
        expect(heard.mock.calls).toEqual([['Escape'], ['a']]);
    });

    it('Must announce no name of a device', async () => {
        const clock = manualClock();
        const takeOut = installClock(clock);
        emptyAnnouncements();
        const menu = show(examples.default.properties);
        choose(menu, 1);
        await rendered();
        clock.advance(20_000);
        takeOut();
        expect(announcementHistory()).toEqual([]);
    });

    it('Must say that there are none, and tell the developer of what is no list', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const menu = show({ devices: 'all', active: null, open: true });
        expect(texts(menu, '.state')).toEqual(['No devices were found.']);
        const kinds = [null, { id: 'x', kind: 'nose' }, { kind: 'camera' }];
        expect(all(show({ devices: kinds, open: true }), '.radio')).toEqual([]);
        expect(problems.map(({ property }) => property)).toEqual(['devices']);
    });
});
