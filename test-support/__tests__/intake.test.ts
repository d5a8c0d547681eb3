import { purgeAll } from 'c/salusHostPhi';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { inMemoryDrafts } from '../../examples/inMemoryDrafts';
import Intake from '../../examples/portal/intake/intake';

type Form = HTMLElement & { values: Record<string, unknown> };

const shown = <T extends HTMLElement>(page: HTMLElement, tag: string): T =>
    page.shadowRoot!.querySelector<T>(`c-salus-${tag}`)!;
const member = (page: HTMLElement) =>
    shown<HTMLElement & { value: string }>(page, 'masked-id-field');

async function intake(properties = {}): Promise<HTMLElement> {
    const page = mount('intake', Intake, { today: '2021-03-01', ...properties });
    for (let task = 0; task < 5; task += 1) await rendered();
    return page;
}

describe('the intake of the examples', () => {
    it('asks a parent for their own name, and for the child in other words', async () => {
        const page = await intake();
        expect(page.shadowRoot!.querySelectorAll('c-salus-name-field')).toHaveLength(1);
        const detail = { value: 'child' };
        shown(page, 'radios').dispatchEvent(new CustomEvent('change', { detail }));
        await rendered();
        const names = [...page.shadowRoot!.querySelectorAll('c-salus-name-field')];
        expect(names.map((one) => (one as unknown as { label: string }).label)).toEqual([
            'Your own name',
            'Your child’s name',
        ]);
        expect(shown<HTMLElement & { subject: string }>(page, 'address-field').subject).toBe(
            'other',
        );
    });

    it('leaves nothing in the page when it is purged, and goes on with what the server keeps', async () => {
        const draftStore = inMemoryDrafts();
        const page = await intake({ draftStore });
        member(page).value = `WEE${CANARY}6789`;
        await rendered();
        expect(shown<Form>(page, 'form').values.member).toBe(`WEE${CANARY}6789`);
        purgeAll('lock');
        for (let task = 0; task < 5; task += 1) await rendered();
        expect(textsUnder(page).filter((text) => text.includes(CANARY))).toEqual([]);
        const kept = await draftStore.load({ task: 'intake', subject: '', version: 1 });
        expect(kept?.answers.member).toBe(`WEE${CANARY}6789`);
    });
});
