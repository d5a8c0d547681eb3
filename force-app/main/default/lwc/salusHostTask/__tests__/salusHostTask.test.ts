import { announce, announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { registerModal } from 'c/salusHostFocus';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';

type Page = 'name' | 'review' | 'done';
const NAME = { task: 'refill', version: 1, pages: ['name', 'review', 'done'] as const };
const key = { task: 'refill', subject: 'person-1', version: 1 };
const answers = { name: 'CANARY' };
const settle = () => new Promise((next) => setTimeout(next));
const at = (page: number, depth = 0) =>
    window.dispatchEvent(
        new PopStateEvent('popstate', { state: { salusTasks: { refill: { page, depth } } } }),
    );

/* The smallest task: what a component of two pages and an end brings. */
class Refill implements TaskOwner<Page> {
    isConnected = true;
    page: Page = 'name';
    draft: TaskDraft | undefined = undefined;
    draftStore = inMemoryDrafts();
    draftSubject = 'person-1';
    noHistory = false;
    readonly begun: (TaskDraft | undefined)[] = [];
    readonly shown: string[] = [];

    async begin(draft: TaskDraft | undefined): Promise<void> {
        this.begun.push(draft);
        this.draft = draft;
    }

    mayShow(page: Page): boolean {
        return page === 'name' || this.draft !== undefined;
    }

    show(page: Page): void {
        this.page = page;
        this.shown.push(page);
    }

    showRest(): void {
        this.shown.push('rest');
    }

    forget(): void {
        this.draft = undefined;
        this.page = 'name';
    }
}

describe('the host of a task', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let refill: Refill;
    let task: TaskHost<Page>;

    beforeEach(async () => {
        clock = manualClock();
        restoreClock = installClock(clock);
        history.replaceState(null, '');
        refill = new Refill();
        task = new TaskHost<Page>(refill, NAME);
        task.start();
        await task.open();
    });

    afterEach(async () => {
        task.stop();
        await settle();
        restoreClock();
    });

    const goesToReview = () => {
        refill.draft = { page: 'review', answers };
        refill.page = 'review';
        task.enter('review');
    };

    it('begins at its first page, in the entry that is there', () => {
        expect(history.state).toEqual({ salusTasks: { refill: { page: 0, depth: 0 } } });
        expect(refill.begun).toEqual([undefined]);
    });

    it('has an entry for each page, and keeps a draft at each', async () => {
        goesToReview();

        expect(history.state.salusTasks.refill).toEqual({ page: 1, depth: 1 });
        expect(await refill.draftStore.load(key)).toEqual({ ...key, page: 'review', answers });
    });

    it('shows the page that Back led to, if it may be shown', () => {
        goesToReview();
        at(0);
        expect(refill.shown).toEqual(['name']);
        refill.draft = undefined;
        at(1, 1);
        expect(refill.shown).toEqual(['name']);
        expect(history.state.salusTasks.refill.page).toBe(0);
    });

    it('does nothing when an entry has the page that is open', () => {
        at(0);
        expect(refill.shown).toEqual([]);
    });

    it('leaves the history alone where a host page owns it', async () => {
        const before = history.length;
        const inFlow = Object.assign(new Refill(), { noHistory: true });
        const other = new TaskHost<Page>(inFlow, { ...NAME, task: 'other' });
        other.start();
        await other.open();
        other.enter('review');

        expect(history.length).toBe(before);
        expect(history.state.salusTasks).not.toHaveProperty('other');
        other.stop();
    });

    it('changes the heading first, and the page once it has the focus', () => {
        const heading = document.body.appendChild(document.createElement('h2'));
        task.changePage();
        expect(task.isChangingPage).toBe(true);
        task.rendered(heading);
        expect(document.activeElement).toBe(heading);
        expect(refill.shown).toEqual([]);
        clock.advance(300);

        expect(refill.shown).toEqual(['rest']);
        expect(task.isChangingPage).toBe(false);
    });

    it('closes what is open on the page before, so that the heading can take the focus', () => {
        const page = document.body.appendChild(document.createElement('div'));
        const close = jest.fn();
        const forget = registerModal(page.appendChild(document.createElement('dialog')), close);
        task.rendered(page);
        expect(close).not.toHaveBeenCalled();
        task.changePage();
        task.rendered(page);
        task.rendered(page);
        expect(close).toHaveBeenCalledTimes(1);
        forget();
    });

    it('has no error of a field announced once its page has gone', () => {
        const heading = document.body.appendChild(document.createElement('h2'));
        task.changePage();
        task.rendered(heading);
        announce({ text: 'Telephone: Enter a number', topic: 'form' });
        announce({ text: 'Your time is kept', topic: 'status' });
        clock.advance(10_000);
        expect(announcementHistory().map(({ text }) => text)).toEqual(['Your time is kept']);
        emptyAnnouncements();
    });

    it('asks before the page is left with answers that nobody keeps', () => {
        const leave = () => {
            const event = new Event('beforeunload', { cancelable: true });
            window.dispatchEvent(event);
            return event.defaultPrevented;
        };
        expect(leave()).toBe(false);
        goesToReview();
        expect(leave()).toBe(false);
        Object.assign(refill, { draftStore: undefined });
        expect(leave()).toBe(true);
    });

    it('keeps and drops the answers when the component is removed, not when it moves', async () => {
        refill.draft = { page: 'name', answers };
        task.stop();
        task.start();
        await settle();
        expect(refill.draft).toBeDefined();

        refill.isConnected = false;
        task.stop();
        await settle();
        expect(refill.draft).toBeUndefined();
        expect((await refill.draftStore.load(key))?.answers).toEqual(answers);
    });

    it('goes on at the page that was open, with the answers', async () => {
        goesToReview();
        task.purge('lock');
        expect(refill.draft).toBeUndefined();
        await task.open();

        expect(refill.begun.at(-1)).toMatchObject({ page: 'review', answers });
    });

    it('goes on at the start, with the answers, for somebody who left', async () => {
        goesToReview();
        task.purge('removed');
        await task.open({ fromStart: true });

        expect(refill.begun.at(-1)).toMatchObject({ page: '', answers });
    });

    it('neither keeps the answers of one person for another nor gives them back', async () => {
        refill.draft = { page: 'name', answers: { name: 'kept before' } };
        task.enter('name');
        refill.draft = { page: 'name', answers };
        task.purge('change-of-person');
        await settle();
        expect(await refill.draftStore.load(key)).toMatchObject({
            answers: { name: 'kept before' },
        });
        await task.open();
        expect(refill.begun.at(-1)).toBeUndefined();

        refill.draftSubject = 'person-2';
        await task.open();
        refill.draft = { page: 'name', answers };
        task.enter('name');
        expect(await refill.draftStore.load({ ...key, subject: 'person-2' })).toBeDefined();
    });

    describe('of a subject that is given before the purge for the one before', () => {
        const other = { ...key, subject: 'person-2' };
        const stored = { ...other, page: 'review', answers };
        const isGiven = async (subject: string) => {
            refill.draftSubject = subject;
            task.changeSubject();
            await task.open();
        };
        const isKept = async () => {
            refill.draft = { page: 'review', answers };
            task.enter('review');
            return (await refill.draftStore.load(other)) !== undefined;
        };

        it('keeps the answers, and gives back those that were kept', async () => {
            goesToReview();
            await isGiven('person-2');
            task.purge('change-of-person');
            await task.open();
            expect(await isKept()).toBe(true);

            await isGiven('person-1');
            await isGiven('person-2');
            expect(refill.begun.at(-1)).toMatchObject(stored);
            task.purge('change-of-person');
            await task.open();
            expect(refill.begun.at(-1)).toMatchObject(stored);
        });

        it('takes a purge that comes before the draft is read for that one, too', async () => {
            refill.draftSubject = 'person-2';
            task.changeSubject();
            const opening = task.open();
            task.purge('change-of-person');
            await opening;
            await task.open();
            expect(await isKept()).toBe(true);
        });

        it('gives nothing back once that purge has come, or something was answered', async () => {
            await refill.draftStore.save(stored);
            const isGivenBack = async () => {
                task.purge('change-of-person');
                await task.open();
                return refill.begun.at(-1) !== undefined;
            };
            await isGiven('person-2');
            expect(await isGivenBack()).toBe(true);
            expect(await isGivenBack()).toBe(false);

            await isGiven('person-1');
            await isGiven('person-2');
            refill.draft = { page: 'name', answers: { name: 'other CANARY' } };
            expect(await isGivenBack()).toBe(false);

            await isGiven('person-1');
            await isGiven('person-2');
            task.enter('review');
            expect(await isGivenBack()).toBe(false);
        });

        it('gives nothing back to whoever comes next where the purge came first', async () => {
            await refill.draftStore.save(stored);
            task.purge('change-of-person');
            await isGiven('person-2');
            task.purge('change-of-person');
            await task.open();
            expect(refill.begun.at(-1)).toBeUndefined();
        });

        it('takes no subject for another that is the first', async () => {
            await refill.draftStore.save({ ...key, page: 'review', answers });
            task.purge('change-of-person');
            await task.open();
            expect(refill.begun.at(-1)).toBeUndefined();
        });
    });

    it('reads no draft that comes after a purge', async () => {
        let answer!: (draft: unknown) => void;
        refill.draftStore.load = () => new Promise((done) => (answer = done as never));
        const opening = task.open();
        await settle();
        task.purge('lock');
        answer({ ...key, page: 'review', answers });
        await opening;

        expect(refill.begun).toEqual([undefined]);
    });

    it('clears the draft once the task is done', async () => {
        goesToReview();
        refill.draft = undefined;
        task.finish('done');

        expect(history.state.salusTasks.refill.page).toBe(2);
        expect(await refill.draftStore.load(key)).toBeUndefined();
    });
});
