import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusCallToolbar from 'c/salusCallToolbar';
import { mount, rendered } from 'test-support/mount';
import ToolbarOwner from './toolbarOwner';

type Owner = HTMLElement & Record<'hasMic' | 'hasNative' | 'isChatDisabled', boolean>;

async function show(properties: object = {}) {
    const given = { hasMic: true, ...properties };
    const owner = mount<Owner>('toolbarOwner', ToolbarOwner, given);
    const root = owner.shadowRoot!;
    const toolbar = root.querySelector<HTMLElement>('c-salus-call-toolbar')!;
    const controls = (): HTMLElement[] => [
        ...root.querySelectorAll<HTMLElement>('c-salus-call-toggle, c-salus-button, button'),
    ];
    const press = async (key: string): Promise<void> => {
        const focused = root.activeElement!.shadowRoot?.activeElement ?? root.activeElement!;
        const init = { key, bubbles: true, cancelable: true, composed: true };
        focused.dispatchEvent(new KeyboardEvent('keydown', init));
        await rendered();
    };
    await rendered();
    await rendered();
    return { owner, root, toolbar, controls, press };
}

const stops = (controls: readonly HTMLElement[]) =>
    controls.map((control) => (control.shadowRoot?.querySelector('button') ?? control).tabIndex);
const barOf = (toolbar: HTMLElement) => toolbar.shadowRoot!.querySelector('[role="toolbar"]')!;

describe('c-salus-call-toolbar', () => {
    it('Must be a toolbar named by its label', async () => {
        const { owner, toolbar } = await show();
        expect(barOf(toolbar).getAttribute('aria-label')).toBe('Visit controls');
        await expect(owner).toBeAccessible();
    });

    it('Must have one tab stop, which is the control that had the focus last', async () => {
        const { controls } = await show();
        expect(stops(controls())).toEqual([0, -1, -1, -1]);
        controls()[2]!.focus();
        await rendered();
        expect(stops(controls())).toEqual([-1, -1, 0, -1]);
    });

    it('Must go to the controls that are unavailable, too', async () => {
        const { root, controls, press } = await show();
        const [mic, share, , leave] = controls();
        mic!.focus();
        await press('ArrowRight');
        expect(root.activeElement).toBe(share);
        await press('End');
        expect(root.activeElement).toBe(leave);
        expect(stops(controls())).toEqual([-1, -1, -1, 0]);
        await press('ArrowRight');
        expect(root.activeElement).toBe(mic);
    });

    it('Must take a control that came, and leave out one that has gone or is disabled', async () => {
        const { owner, root, controls, press } = await show();
        Object.assign(owner, { hasMic: false, hasNative: true, isChatDisabled: true });
        await rendered();
        await rendered();
        const native = root.querySelector('button');
        const [share, , leave] = controls().filter((control) => control !== native);
        expect(stops([share!, native!, leave!])).toEqual([0, -1, -1]);
        share!.focus();
        await press('ArrowRight');
        expect(root.activeElement).toBe(native);
        await press('ArrowRight');
        expect(root.activeElement).toBe(leave);
    });

    it('Must move the focus to the control that had it last, when its owner asks', async () => {
        const { root, toolbar, controls } = await show();
        toolbar.focus();
        expect(root.activeElement).toBe(controls()[0]);
        controls()[2]!.focus();
        controls()[2]!.blur();
        toolbar.focus();
        expect(root.activeElement).toBe(controls()[2]);
    });

    it('Must show words and report the mistake when it has no label', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const toolbar = mount('salusCallToolbar', SalusCallToolbar, { label: ' ' });
        expect(barOf(toolbar).getAttribute('aria-label')).toBe('Call controls');
        expect(problems.map(({ code }) => code)).toEqual(['missing-label']);
        toolbar.focus();
        expect(toolbar.shadowRoot!.activeElement).toBeNull();
    });

    it('handles no keys any more when it has left the page', async () => {
        const { owner, toolbar } = await show();
        const bar = barOf(toolbar);
        const handled = jest.spyOn(bar, 'removeEventListener');
        owner.remove();
        expect(handled.mock.calls.map(([type]) => type)).toEqual(['keydown', 'focusin']);
    });
});
