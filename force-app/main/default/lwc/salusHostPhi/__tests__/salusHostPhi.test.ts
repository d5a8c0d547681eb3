import type { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason, Sensitivity } from 'c/salusCoreSensitivity';
import { installProblemSink } from 'c/salusHostProblems';
import {
    emptyTemplate,
    enclose,
    forgetLastMatch,
    REGISTER_PHI,
    registerPhi,
    joinBoundary,
    unregisterPhi,
    maskReplay,
    passOn,
    PhiRegistration,
    purgeAll,
    purgeInside,
    restoreAll,
    restoreInside,
    type RegisterPhiEvent,
    type PhiBoundary,
    type PhiComponent,
} from 'c/salusHostPhi';

let log: string[] = [];
let held: PhiComponent[] = [];

function holding<T extends PhiComponent>(component: T, around?: PhiBoundary): T {
    registerPhi(component);
    held.push(component);
    if (around) enclose(component, around);
    return component;
}

const field = (name: string) => ({
    level: 'unset' as Sensitivity | 'unset' | undefined,
    purge(reason: PurgeReason) {
        log.push(`${name} ${reason}`);
    },
    inherit(level: Sensitivity | undefined) {
        this.level = level;
    },
});

const boundary = (name: string, sensitivity: Sensitivity = 'phi') => ({
    sensitivity,
    purge() {
        log.push(`${name} itself`);
    },
    askOwnerToPurge(reason: PurgeReason) {
        log.push(`owner of ${name} ${reason}`);
    },
    askOwnerToRestore() {
        log.push(`owner of ${name} again`);
    },
});

const pageshow = (persisted: boolean): Event => Object.assign(new Event('pageshow'), { persisted });

beforeEach(() => {
    jest.useFakeTimers();
    log = [];
    held = [];
});

afterEach(() => {
    held.forEach(unregisterPhi);
    jest.useRealTimers();
});

describe('a purge of the page', () => {
    it('asks the owners first, the outermost before the inner, and then the components', () => {
        const outer = holding(boundary('outer'));
        holding(field('name'), outer);
        const inner = holding(boundary('inner'), outer);
        holding(field('dose'), inner);
        holding(field('alone'));
        purgeAll('lock');
        expect(log).toEqual([
            'owner of outer lock',
            'owner of inner lock',
            'name lock',
            'dose lock',
            'alone lock',
        ]);
    });

    it('leaves out what has left the page', () => {
        const gone = holding(field('gone'));
        unregisterPhi(gone);
        purgeAll('lock');
        expect(log).toEqual([]);
    });

    it('asks one that was put on the list twice only once', () => {
        const one = holding(field('one'));
        registerPhi(one);
        purgeAll('lock');
        expect(log).toEqual(['one lock']);
    });

    it('goes on when one fails, and says so without what it threw', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const failing = { ...boundary('failing') };
        failing.askOwnerToPurge = () => {
            throw new Error('CANARY');
        };
        holding(failing);
        holding({
            purge: () => {
                throw new Error('CANARY');
            },
        });
        holding(field('last'));
        purgeAll('session-end');
        expect(log).toEqual(['last session-end']);
        expect(problems.map(({ code }) => code)).toEqual(['failed-purge', 'failed-purge']);
        expect(problems.map(String).join()).not.toContain('CANARY');
    });

    it('reaches the components even where the sink stops the work', () => {
        const failing = { ...boundary('failing') };
        failing.askOwnerToPurge = () => {
            throw new Error('no');
        };
        holding(failing);
        holding(field('last'));
        expect(() => purgeAll('lock')).toThrow('threw an error');
        expect(log).toEqual(['last lock']);
    });
});

describe('a purge of one boundary', () => {
    it('stays inside it, at any depth', () => {
        const one = holding(boundary('one'));
        const inner = holding(boundary('inner'), one);
        holding(field('deep'), inner);
        const two = holding(boundary('two'));
        holding(field('elsewhere'), two);
        purgeInside(one, 'change-of-person');
        expect(log).toEqual([
            'owner of one change-of-person',
            'owner of inner change-of-person',
            'deep change-of-person',
        ]);
    });

    it('no longer reaches a component that has moved out', () => {
        const one = holding(boundary('one'));
        const moved = holding(field('moved'), one);
        unregisterPhi(moved);
        registerPhi(moved);
        purgeInside(one, 'lock');
        expect(log).toEqual(['owner of one lock']);
    });
});

describe('a restore', () => {
    it('asks the owners in a later task, the outermost first', async () => {
        const outer = holding(boundary('outer'));
        holding(boundary('inner'), outer);
        const done = restoreAll();
        expect(log).toEqual([]);
        jest.advanceTimersByTime(0);
        await done;
        expect(log).toEqual(['owner of outer again', 'owner of inner again']);
    });

    it('of one boundary leaves the others alone', async () => {
        const one = holding(boundary('one'));
        holding(boundary('two'));
        const done = restoreInside(one);
        jest.advanceTimersByTime(0);
        await done;
        expect(log).toEqual(['owner of one again']);
    });

    it('is cancelled by a purge before its task', async () => {
        const one = holding(boundary('one'));
        const done = Promise.all([restoreInside(one), restoreAll()]);
        purgeAll('lock');
        jest.advanceTimersByTime(0);
        await done;
        expect(log).toEqual(['owner of one lock']);
    });
});

describe('the page', () => {
    it('is purged when it is hidden, and asked again only when it is shown as it was', () => {
        holding(boundary('one'));
        holding(field('name'));
        window.dispatchEvent(new Event('pagehide'));
        window.dispatchEvent(pageshow(false));
        jest.advanceTimersByTime(0);
        expect(log).toEqual(['owner of one pagehide', 'name pagehide']);
        window.dispatchEvent(pageshow(true));
        jest.advanceTimersByTime(0);
        return Promise.resolve().then(() => expect(log).toHaveLength(3));
    });

    it('is not listened to while nothing is held', () => {
        const add = jest.spyOn(window, 'addEventListener');
        const remove = jest.spyOn(window, 'removeEventListener');
        const one = holding(field('one'));
        const two = holding(field('two'));
        expect(add.mock.calls.map(([type]) => type)).toEqual(['pagehide', 'pageshow']);
        unregisterPhi(one);
        expect(remove).not.toHaveBeenCalled();
        unregisterPhi(two);
        expect(remove.mock.calls.map(([type]) => type)).toEqual(['pagehide', 'pageshow']);
        add.mockRestore();
        remove.mockRestore();
    });
});

describe('a boundary', () => {
    it('is looked for by an event that bubbles, is composed and carries the component only', () => {
        const around = holding(boundary('one'));
        const name = holding(field('name'));
        const heard: RegisterPhiEvent[] = [];
        const listen = (event: Event) => void heard.push(event as RegisterPhiEvent);
        document.addEventListener(REGISTER_PHI, listen);
        joinBoundary(document.body, name);
        document.removeEventListener(REGISTER_PHI, listen);
        expect(heard).toHaveLength(1);
        expect(heard[0]).toMatchObject({ bubbles: true, composed: true });
        expect(Object.keys(heard[0]!.detail)).toEqual(['component']);
        expect(heard[0]!.detail.component).toBe(name);
        expect(around.sensitivity).toBe('phi');
    });

    it('is not looked for where there is none in the page', () => {
        const heard = jest.fn();
        document.addEventListener(REGISTER_PHI, heard);
        const around = holding(boundary('gone'));
        unregisterPhi(around);
        joinBoundary(document.body, holding(field('name')));
        document.removeEventListener(REGISTER_PHI, heard);
        expect(heard).not.toHaveBeenCalled();
    });

    it('hands its level down, tells of a change, and takes it back from one that leaves', () => {
        const around = holding(boundary('one', 'secret'));
        const name = holding(field('name'), around);
        expect(name.level).toBe('secret');
        around.sensitivity = 'pii';
        passOn(around);
        expect(name.level).toBe('pii');
        unregisterPhi(name);
        expect(name.level).toBeUndefined();
    });

    it('includes what has values of several boundaries', () => {
        const one = holding(boundary('one'));
        holding({ ...field('announcer'), spansBoundaries: true });
        holding(field('elsewhere'));
        purgeInside(one, 'lock');
        expect(log).toEqual(['owner of one lock', 'announcer lock']);
    });

    it('takes in nobody who is not on the list', () => {
        const around = holding(boundary('one'));
        enclose(field('stranger'), around);
        purgeInside(around, 'lock');
        expect(log).toEqual(['owner of one lock']);
    });
});

describe('the replay masks', () => {
    it('are put on a private element and taken off one that is not', () => {
        const element = document.createElement('p');
        maskReplay(element, 'phi');
        expect(element.getAttributeNames()).toContain('data-sentry-mask');
        expect(element.getAttribute('data-dd-privacy')).toBe('mask');
        maskReplay(element, 'none');
        expect(element.getAttributeNames()).toEqual([]);
    });
});

describe('the last match', () => {
    /* Chromium keeps the whole text of the last match; the legacy properties show which one. */
    const last = (): string => (RegExp as unknown as { input: string }).input;

    it('is forgotten after a purge', () => {
        /CAN/.test('CANARY in a long answer');
        expect(last()).toContain('CANARY');
        purgeAll('lock');
        expect(last()).not.toContain('CANARY');
    });

    it('is forgotten after a removal', async () => {
        const element = document.body.appendChild(document.createElement('p'));
        const registration = new PhiRegistration(element, { purge: () => undefined });
        registration.start('phi');
        /CAN/.test('CANARY in a long answer');
        element.remove();
        registration.stop();
        await Promise.resolve();
        expect(last()).not.toContain('CANARY');
    });

    it('is forgotten on demand', () => {
        /CAN/.test('CANARY');
        expect(forgetLastMatch()).toBe(true);
        expect(last()).toBe('x');
    });
});

describe('the registration of what shows a value', () => {
    const at = (element: HTMLElement) => {
        const purge = jest.fn();
        return { purge, registration: new PhiRegistration(element, { purge }) };
    };

    it('is masked and on the list from connecting on, and at no other time', () => {
        const element = document.createElement('p');
        const { purge, registration } = at(element);
        registration.mask('phi');
        expect(element.attributes).toHaveLength(0);

        document.body.appendChild(element);
        registration.start('phi');
        expect(element.attributes.length).toBeGreaterThan(0);
        registration.mask('none');
        expect(element.attributes).toHaveLength(0);
        purgeAll('lock');
        expect(purge).toHaveBeenCalledTimes(1);

        registration.stop();
        purgeAll('lock');
        expect(purge).toHaveBeenCalledTimes(1);
        element.remove();
    });

    it('drops the value of what has left the page, and not of what has moved within it', async () => {
        const element = document.body.appendChild(document.createElement('p'));
        const { purge, registration } = at(element);
        registration.start('phi');
        element.remove();
        registration.stop();
        document.body.appendChild(element);
        registration.start('phi');
        await Promise.resolve();
        expect(purge).not.toHaveBeenCalled();

        element.remove();
        registration.stop();
        await Promise.resolve();
        expect(purge).toHaveBeenCalledWith('removed');
    });
});

describe('an emptied template', () => {
    const emptied = (markup: string): string => {
        const root = document.createElement('div');
        root.innerHTML = markup;
        emptyTemplate(root);
        return root.innerHTML;
    };

    it('has no text and no attribute but the names that styles and ARIA use', () => {
        const markup =
            '<p id="a" class="b" title="CANARY" data-x="CANARY">CANARY <b>CANARY</b></p>';
        expect(emptied(markup)).toBe('<p id="a" class="b"><b></b></p>');
    });

    it('keeps its styles', () => {
        const style = '<style type="text/css">p { margin: 0 }</style>';
        expect(emptied(style)).toBe(style);
    });
});
