import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import type { ReviewItem } from 'c/salusReviewList';
import { CANARY } from 'test-support/examples';
import { controlsOf, giveFiles } from 'test-support/fieldUnderTest';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { inMemoryDrafts } from '../../examples/inMemoryDrafts';
import Intake from '../../examples/portal/intake/intake';
import { en } from '../../examples/portal/intake/wordsEn';

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

const field = (page: HTMLElement, name: string) =>
    [
        ...page.shadowRoot!.querySelectorAll<HTMLElement & { name: string; value: unknown }>('*'),
    ].find((one) => one.name === name)!;
const label = (page: HTMLElement, name: string): string =>
    (field(page, name) as unknown as { label: string }).label;
const isAt = (page: HTMLElement): string =>
    shown<HTMLElement & { heading: string }>(page, 'task').heading;

/* Fields are filled in as a page would: what is tested is the intake. */
async function fill(page: HTMLElement, values: Record<string, unknown>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
        field(page, name).value = value;
        field(page, name).dispatchEvent(new CustomEvent('change', { detail: { value } }));
        await settled();
    }
}
let time: ManualClock;
let restoreClock: () => void;

/* Until the page has followed its heading. */
async function settled(): Promise<void> {
    for (const wait of [0, 300, 300]) {
        time.advance(wait);
        for (let round = 0; round < 8; round += 1) await rendered();
    }
}
/* The form of the page: those of the others stay, and are hidden. */
const form = (page: HTMLElement) =>
    [...page.shadowRoot!.querySelectorAll<Form & { submit(): boolean }>('c-salus-form')].find(
        (one) => !one.closest('[hidden]'),
    )!;
const goOn = async (page: HTMLElement): Promise<void> => {
    form(page).submit();
    await settled();
};
const travel = async (to: number): Promise<void> => {
    const state = { salusTasks: { intake: { page: to, depth: to } } };
    window.dispatchEvent(new PopStateEvent('popstate', { state }));
    await settled();
};

const ABOUT = {
    person: { given: 'Kim', family: 'Example' },
    birthDate: '2012-03-04',
    address: {
        line1: '1 Invented Way',
        city: 'Boston',
        region: 'MA',
        postalCode: '02114',
        country: 'US',
    },
    phone: { country: 'US', number: '6175550100' },
};
const CONSENT = {
    decision: 'agreed',
    decidedAt: '2021-03-01T10:00:00Z',
    shownTextId: 'invented-treatment-text',
    shownVersion: '1.0',
};

beforeEach(() => {
    window.history.replaceState(null, '');
    time = manualClock(Date.parse('2021-03-01T10:00:00Z'));
    restoreClock = installClock(time);
});

afterEach(() => restoreClock());

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

    it('keeps the answers of each person apart, whoever it is for in the meantime', async () => {
        const page = await intake();
        const [mine, ofChild] = [{ given: `Robin${CANARY}` }, { given: `Kim${CANARY}` }];
        field(page, 'person').value = mine;
        field(page, 'phone').value = ABOUT.phone;
        await fill(page, { who: 'child' });
        expect(field(page, 'person').value).not.toMatchObject(mine);
        expect(field(page, 'phone').value).toMatchObject(ABOUT.phone);
        field(page, 'person').value = ofChild;
        member(page).value = `WEE${CANARY}6789`;
        await fill(page, { who: 'self' });
        expect(field(page, 'person').value).toMatchObject(mine);
        expect(member(page).value).toBe('');
        await fill(page, { who: 'child' });
        expect(field(page, 'person').value).toMatchObject(ofChild);
        expect(member(page).value).toBe(`WEE${CANARY}6789`);
        purgeAll('session-end');
        await settled();
        expect(textsUnder(page).filter((text) => text.includes(CANARY))).toEqual([]);
        shown(page, 'phi-boundary').dispatchEvent(new CustomEvent('restore'));
        await settled();
        await fill(page, { who: 'self' });
        expect(textsUnder(page).filter((text) => text.includes(CANARY))).toEqual([]);
    });

    describe('on its way', () => {
        let page: HTMLElement;
        const send = jest.fn();

        beforeEach(async () => {
            send.mockReset().mockResolvedValue(undefined);
            page = await intake({ send, upload: jest.fn() });
            await fill(page, { who: 'child' });
            await fill(page, { parent: { given: 'Robin', family: 'Example' }, ...ABOUT });
            await goOn(page);
        });

        it('keeps what is typed on a page that Back of the browser leaves', async () => {
            expect(isAt(page)).toBe(en.headings.health);
            await fill(page, { allergies: [{ text: 'Kiwi' }] });
            await travel(0);
            expect(isAt(page)).toBe(en.headings.about);
            await fill(page, { phone: { country: 'US', number: '6175550111' } });
            await goOn(page);
            expect(field(page, 'allergies').value).toEqual([{ text: 'Kiwi' }]);
        });

        it('asks whom it is about on every page in the same way, and checks a page again that was changed', async () => {
            await travel(0);
            await fill(page, { who: 'self' });
            await travel(1);
            expect(isAt(page)).toBe(en.headings.about);
            await fill(page, ABOUT);
            await goOn(page);
            expect(isAt(page)).toBe(en.headings.health);
            expect(label(page, 'allergies')).toBe(en.forSelf.allergies);
        });

        it('goes on sending a file when the page changes, and has it in the answers', async () => {
            let sent: (answer: object) => void = () => {};
            const upload = jest.fn(() => new Promise<object>((resolve) => (sent = resolve)));
            Object.assign(page, { upload });
            await settled();
            giveFiles(controlsOf(field(page, 'documents'))[0]!, [new File(['bytes'], 'a.pdf')]);
            await settled();
            await travel(0);
            expect(isAt(page)).toBe(en.headings.about);
            sent({ ok: true, value: { id: 'file-1' } });
            await settled();
            await goOn(page);
            expect(isAt(page)).toBe(en.headings.health);
            expect(field(page, 'documents').value).toEqual([{ id: 'file-1', name: 'a.pdf' }]);
            await fill(page, { consent: CONSENT });
            await goOn(page);
            await goOn(page);
            expect(send.mock.calls[0][0].documents).toEqual([{ id: 'file-1', name: 'a.pdf' }]);
            expect(isAt(page)).toBe(en.headings.done);
            expect(form(page)).toBeUndefined();
        });

        it('leads back to the review only by a page that is right', async () => {
            await fill(page, { consent: CONSENT });
            await goOn(page);
            expect(isAt(page)).toBe(en.headings.review);
            shown(page, 'review-list').dispatchEvent(
                new CustomEvent('edit', { detail: { key: 'consent' } }),
            );
            await settled();
            await fill(page, { consent: { ...CONSENT, decision: 'declined' } });
            shown(page, 'task').dispatchEvent(new CustomEvent('back'));
            await settled();
            await goOn(page);
            expect(isAt(page)).toBe(en.headings.health);
        });

        it('names the country of an address that is in another one', async () => {
            await travel(0);
            const address = { line1: '1 Invented Road', city: 'Leeds', postalCode: 'LS1 1AA' };
            await fill(page, { address: { ...address, country: 'GB' } });
            await goOn(page);
            await fill(page, { consent: CONSENT });
            await goOn(page);
            const { items } = shown<HTMLElement & { items: readonly ReviewItem[] }>(
                page,
                'review-list',
            );
            expect(items.map(({ value }) => value)).toContain(
                '1 Invented Road, Leeds, LS1 1AA, United Kingdom',
            );
        });

        it('sends no answer to what is not asked', async () => {
            await travel(0);
            await fill(page, { who: 'self' });
            await fill(page, ABOUT);
            await goOn(page);
            await fill(page, { consent: CONSENT });
            await goOn(page);
            await goOn(page);
            expect(isAt(page)).toBe(en.headings.done);
            expect(send).toHaveBeenCalledTimes(1);
            expect(send.mock.calls[0][0]).toMatchObject({ who: 'self', person: ABOUT.person });
            expect(send.mock.calls[0][0]).not.toHaveProperty('parent');
        });

        it('says after a lock that it is sent, also where that was answered during the lock', async () => {
            let answer: () => void = () => {};
            send.mockReturnValue(new Promise<void>((resolve) => (answer = resolve)));
            await fill(page, { consent: CONSENT });
            await goOn(page);
            await goOn(page);
            purgeAll('lock');
            answer();
            await settled();
            for (let lock = 0; lock < 2; lock += 1) {
                shown(page, 'phi-boundary').dispatchEvent(new CustomEvent('restore'));
                await settled();
                expect(isAt(page)).toBe(en.headings.done);
                purgeAll('lock');
            }
            purgeAll('change-of-person');
            shown(page, 'phi-boundary').dispatchEvent(new CustomEvent('restore'));
            await settled();
            expect(isAt(page)).toBe(en.headings.about);
        });

        it('says nothing to somebody else of what was sent before', async () => {
            let answer: () => void = () => {};
            send.mockReturnValue(new Promise<void>((resolve) => (answer = resolve)));
            await fill(page, { consent: CONSENT });
            await goOn(page);
            await goOn(page);
            purgeAll('change-of-person');
            (page as HTMLElement & { draftSubject: string }).draftSubject = 'other';
            shown(page, 'phi-boundary').dispatchEvent(new CustomEvent('restore'));
            await settled();
            answer();
            await settled();
            expect(isAt(page)).toBe(en.headings.about);
        });
    });

    it('shows what a draft of another shape holds as no answer', async () => {
        const answers = { allergies: 'Latex', medicines: 5, documents: {} };
        const draftStore = inMemoryDrafts({
            ...{ task: 'intake', subject: '', version: 1, page: 'review' },
            answers: answers as never,
        });
        const page = await intake({ draftStore });
        const list = shown<HTMLElement & { items: { key: string; value: string }[] }>(
            page,
            'review-list',
        );
        const said = Object.fromEntries(list.items.map(({ key, value }) => [key, value]));
        expect(said).toMatchObject({ allergies: '', medicines: '', documents: '' });
    });
});
