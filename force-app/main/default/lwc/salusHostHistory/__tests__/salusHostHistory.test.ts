import { TaskHistory } from 'c/salusHostHistory';

const arrive = (state: unknown) => window.dispatchEvent(new PopStateEvent('popstate', { state }));
const entry = (page: number, depth = 0, task = 'booking') => ({
    salusTasks: { [task]: { page, depth } },
});

describe('the pages of a task in the browser’s history', () => {
    let heard: jest.Mock<void, [number]>;
    let tasks: TaskHistory[];
    const start = (name = 'booking', listener = heard) => {
        const task = new TaskHistory(name, listener);
        tasks.push(task);
        task.start();
        return task;
    };

    beforeEach(() => {
        history.replaceState(null, '');
        heard = jest.fn();
        tasks = [];
    });

    afterEach(() => tasks.forEach((task) => task.stop()));

    it('are an entry each, which holds the task, a page number and a depth, and nothing else', () => {
        const before = history.length;
        const task = start();
        task.replace(0);
        expect(history.state).toEqual(entry(0));
        task.enter(2);
        expect(history.length).toBe(before + 1);
        expect(history.state).toEqual(entry(2, 1));
    });

    it('stand beside what the app keeps in its entries', () => {
        history.replaceState({ router: { page: 7 } }, '');
        const task = start();
        task.replace(0);
        task.enter(1);
        expect(history.state).toEqual({ router: { page: 7 }, ...entry(1, 1) });
    });

    it.each([['theirs'], [7], [[1, 2]]])('leave a state that is no object alone: %p', (state) => {
        history.replaceState(state, '');
        start().replace(1);
        expect(history.state).toEqual(state);
    });

    it('leave the address and the title alone', () => {
        history.replaceState(null, '', '/book?clinic=7#times');
        const address = location.href;
        const title = jest.spyOn(document, 'title', 'set');
        const task = start();
        task.enter(1);
        task.replace(2);
        expect(location.href).toBe(address);
        expect(title).not.toHaveBeenCalled();
        title.mockRestore();
    });

    it('are arrived at by Back and Forward', () => {
        const task = start();
        arrive({ router: 1, ...entry(0) });
        arrive(entry(2, 1));
        expect(heard.mock.calls).toEqual([[0], [2]]);
        task.stop();
        arrive(entry(1));
        expect(heard).toHaveBeenCalledTimes(2);
    });

    it.each([
        [null],
        [{}],
        ['booking'],
        [{ salusTasks: 1 }],
        [{ salusTasks: { booking: 1 } }],
        [entry('1' as unknown as number)],
        [entry(1.5)],
        [{ salusTasks: { booking: { page: 1 } } }],
    ])('are not arrived at by an entry without one: %p', (state) => {
        start();
        arrive(state);
        expect(heard).not.toHaveBeenCalled();
    });

    it('are not those of another task of the site', () => {
        const other = jest.fn();
        start();
        start('refill', other);
        arrive(entry(3, 1, 'refill'));
        expect(heard).not.toHaveBeenCalled();
        expect(other).toHaveBeenCalledWith(3);
    });

    it('are not those of a second task of the same name on the page', () => {
        const other = jest.fn();
        start().replace(0);
        const second = start('booking', other);
        second.replace(0);
        second.enter(1);
        const { salusTasks } = history.state;
        expect(salusTasks).toEqual({
            booking: { page: 0, depth: 0 },
            'booking-2': { page: 1, depth: 1 },
        });
        arrive(history.state);
        expect(heard).toHaveBeenCalledWith(0);
        expect(other).toHaveBeenCalledWith(1);
    });

    it('stay where they are while another task goes on, also once they are done', () => {
        const go = jest.spyOn(history, 'go').mockImplementation(() => undefined);
        const task = start();
        task.replace(0);
        task.finish(3);
        start('refill').enter(1);
        arrive(history.state);
        expect(go).not.toHaveBeenCalled();
        go.mockRestore();
    });

    it('are the task’s own again after a reload', () => {
        start().stop();
        start();
        arrive(entry(2, 1));
        expect(heard).toHaveBeenCalledWith(2);
    });

    it('do nothing where the history is another’s', () => {
        const before = history.length;
        history.scrollRestoration = 'auto';
        const task = new TaskHistory('booking', heard);
        task.replace(0);
        task.enter(1);
        task.finish(2);
        arrive(entry(0));
        expect([history.length, history.state]).toEqual([before, null]);
        expect(history.scrollRestoration).toBe('auto');
        expect(heard).not.toHaveBeenCalled();
    });

    it('are left in one press once the task is done', () => {
        const go = jest.spyOn(history, 'go').mockImplementation(() => undefined);
        const task = start();
        task.replace(0);
        for (const page of [1, 2]) task.enter(page);
        task.finish(3);
        for (const depth of [2, 1, 0]) arrive(entry(depth, depth));
        expect(go.mock.calls).toEqual([[-1], [-1], [-1]]);
        arrive(null);
        expect(go).toHaveBeenCalledTimes(3);
        arrive(entry(0));
        expect(go).toHaveBeenLastCalledWith(-1);
        expect(heard).not.toHaveBeenCalled();

        task.begin(0);
        arrive(entry(1, 1));
        expect(heard).toHaveBeenCalledWith(1);
        go.mockRestore();
    });

    it('are not scrolled to where they were left, while there is a task with a history', () => {
        history.scrollRestoration = 'auto';
        const first = start();
        const second = start('refill');
        expect(history.scrollRestoration).toBe('manual');
        first.stop();
        expect(history.scrollRestoration).toBe('manual');
        second.stop();
        expect(history.scrollRestoration).toBe('auto');

        history.scrollRestoration = 'manual';
        start().stop();
        expect(history.scrollRestoration).toBe('manual');
    });

    it('are passed by, once the task is done, to the next entry of another task', () => {
        const go = jest.spyOn(history, 'go').mockImplementation(() => undefined);
        const other = jest.fn();
        const task = start();
        const second = start('refill', other);
        const entries: unknown[] = [];
        const enters = (enter: () => void): void => {
            enter();
            entries.push(history.state);
        };
        task.replace(0);
        enters(() => second.replace(0));
        enters(() => second.enter(1));
        enters(() => task.enter(1));
        enters(() => task.finish(2));
        enters(() => second.enter(2));
        const [first, theirs, own, done, last] = entries;

        const goesOn = (state: unknown, step?: number): void => {
            go.mockClear();
            arrive(state);
            expect(go.mock.calls).toEqual(step ? [[step]] : []);
        };
        goesOn(done);
        goesOn(own, -1);
        goesOn(theirs, -1);
        goesOn(first);
        goesOn(theirs);
        goesOn(own, 1);
        goesOn(done);
        goesOn(last);
        expect(other.mock.calls.flat()).toEqual([1, 1, 1, 0, 1, 1, 1, 2]);
        expect(heard).not.toHaveBeenCalled();
        go.mockRestore();
    });

    it('are gone through by the browser’s own Back', async () => {
        const arrived = new Promise<number>((done) => {
            const task = start('booking', done as unknown as jest.Mock);
            task.replace(0);
            task.enter(1);
        });
        history.back();
        expect(await arrived).toBe(0);
    });
});
