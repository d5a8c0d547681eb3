import type { SalusProblem } from 'c/salusCoreProblems';
import SalusDeviceCheck from 'c/salusDeviceCheck';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';

type Check = HTMLElement & Record<string, unknown>;
type Wanted = { mic: boolean; camera: boolean };

/* What answers by what is asked for: an error’s code, or a preview. */
function device(codeOf: (wanted: Wanted) => string | undefined = () => undefined) {
    const asked: string[] = [];
    const adapter = {
        level: 0,
        asked,
        stop: jest.fn(),
        start(wanted: Wanted): Promise<object> {
            asked.push([wanted.mic && 'mic', wanted.camera && 'camera'].filter(Boolean).join());
            const code = codeOf(wanted);
            if (code) return Promise.resolve({ ok: false, error: { code, retryable: true } });
            const attach = (host: HTMLElement) => {
                const picture = host.appendChild(document.createElement('b'));
                return () => picture.remove();
            };
            return Promise.resolve({ ok: true, value: { level: () => adapter.level, attach } });
        },
    };
    return adapter;
}

const show = (properties: Record<string, unknown>): Check =>
    mount<Check>('salusDeviceCheck', SalusDeviceCheck, properties);
const all = <E extends Element = Check>(check: Check, selector: string): E[] => [
    ...check.shadowRoot!.querySelectorAll<E>(selector),
];
const button = (check: Check, label: string): Check =>
    all(check, 'c-salus-button').find((one) => one.label === label)!;
async function settled(): Promise<void> {
    for (let times = 0; times < 12; times += 1) await rendered();
}
const statuses = (check: Check): string[] =>
    all(check, '.step').map((step) => {
        const name = step.querySelector<Check>('c-salus-heading')!.text as string;
        return `${name}: ${step.querySelector('.status')!.textContent}`;
    });
async function press(check: Check, label: string): Promise<void> {
    button(check, label).click();
    await settled();
}
const said = (): string[] => announcementHistory().map(({ text }) => text.trim());

describe('c-salus-device-check', () => {
    let clock: ManualClock;
    let takeOut: () => void;
    beforeEach(() => {
        clock = manualClock();
        takeOut = installClock(clock);
        emptyAnnouncements();
        Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
        const mediaDevices = { getUserMedia: () => undefined };
        Object.defineProperty(navigator, 'mediaDevices', {
            value: mediaDevices,
            configurable: true,
        });
    });
    afterEach(() => {
        takeOut();
        Reflect.deleteProperty(navigator, 'mediaDevices');
    });

    it('Must ask for nothing before the person starts it', async () => {
        const preview = device();
        const check = show({ preview, canCall: true });
        await settled();
        expect(preview.asked).toEqual([]);
        await expect(check).toBeAccessible();
    });

    it('Must go through the steps in order, and say each result once', async () => {
        const check = show({ preview: device() });
        await press(check, 'Start the check');
        expect(statuses(check)).toEqual([
            'Browser: Ready',
            'Permission: Ready',
            'Microphone: Checking',
            'Camera: Ready',
            'Speaker: Checking',
        ]);
        clock.advance(20_000);
        expect(said()).toEqual(
            expect.arrayContaining(['Browser: Ready', 'Permission: Ready', 'Camera: Ready']),
        );
        expect(new Set(said()).size).toBe(said().length);
        await expect(check).toBeAccessible();
    });

    it('Must pass the microphone when the person is heard, and show them their picture', async () => {
        const preview = device();
        const check = show({ preview });
        await press(check, 'Start the check');
        expect(all(check, '.picture b')).toHaveLength(1);
        preview.level = 0.5;
        clock.advance(200);
        await settled();
        expect(statuses(check)[2]).toBe('Microphone: Ready');
    });

    it('lets go of the devices of a preview that is replaced, and tries those of the other', async () => {
        const [former, preview] = [device(), device()];
        const check = show({ preview: former });
        await press(check, 'Start the check');
        former.stop.mockClear();
        check.preview = preview;
        await settled();
        expect(former.stop).toHaveBeenCalledTimes(1);
        expect(preview.asked).toEqual(['mic,camera']);
        check.preview = undefined;
        await settled();
        expect(preview.stop).toHaveBeenCalled();
        expect(all(check, '.picture b')).toHaveLength(0);
    });

    it('waits for as long as the browser’s prompt does', async () => {
        const preview = device();
        const { start } = preview;
        let answer: () => void = () => undefined;
        preview.start = async (wanted) => {
            await new Promise<void>((done) => (answer = done));
            return start(wanted);
        };
        const check = show({ preview });
        await press(check, 'Start the check');
        clock.advance(600_000);
        await settled();
        expect(statuses(check)[1]).toBe('Permission: Checking');
        answer();
        await settled();
        expect(statuses(check)[1]).toBe('Permission: Ready');
    });

    it('Must play a sound when the person asks for it, and ask whether it was heard', async () => {
        const check = show({ preview: device() });
        await press(check, 'Start the check');
        expect(button(check, 'Yes, I heard it')).toBeUndefined();
        await press(check, 'Play a sound');
        await press(check, 'No, I did not');
        expect(statuses(check).at(-1)).toBe('Speaker: There is a problem');
        await press(check, 'Try again: Speaker');
        await press(check, 'Play a sound');
        await press(check, 'Yes, I heard it');
        expect(statuses(check).at(-1)).toBe('Speaker: Ready');
    });

    it('Must say in steps what to do where permission is refused, and try again', async () => {
        let code: string | undefined = 'site-blocked';
        const check = show({ preview: device(() => code) });
        await press(check, 'Start the check');
        const helps = all(check, 'c-salus-permission-help');
        expect(helps.map((help) => help.code)).toEqual(['site-blocked']);
        expect(statuses(check).slice(1, 4)).toEqual([
            'Permission: There is a problem',
            'Microphone: Not checked yet',
            'Camera: Not checked yet',
        ]);
        clock.advance(20_000);
        expect(said()).toEqual(['Browser: Ready', 'Permission: There is a problem']);
        code = undefined;
        helps[0]!.dispatchEvent(new CustomEvent('tryagain'));
        await settled();
        expect(statuses(check)[1]).toBe('Permission: Ready');
    });

    it('Must try the microphone without the camera where the camera alone is missing', async () => {
        const preview = device(({ camera }) => (camera ? 'not-found' : undefined));
        const check = show({ preview });
        await press(check, 'Start the check');
        expect(preview.asked).toEqual(['mic,camera', 'camera', 'mic']);
        expect(statuses(check).slice(1, 4)).toEqual([
            'Permission: Ready',
            'Microphone: Checking',
            'Camera: There is a problem',
        ]);
        const [help] = all(check, 'c-salus-permission-help');
        expect([help!.code, help!.device]).toEqual(['not-found', 'camera']);
    });

    it('Must let go of the camera where the person joins without it, and tell its owner', async () => {
        const preview = device();
        const check = show({ preview });
        const owner = jest.fn();
        check.addEventListener('joinwithout', (event) => owner((event as CustomEvent).detail));
        await press(check, 'Start the check');
        await press(check, 'Join without camera');
        expect(owner.mock.calls).toEqual([[{ device: 'camera' }]]);
        expect(preview.asked.at(-1)).toBe('mic');
        expect(all(check, '.picture')).toEqual([]);
        expect(statuses(check)[3]).toBe('Camera: Skipped');
    });

    it('Must let a person skip a step, and call instead', async () => {
        const check = show({ preview: device(), canCall: true });
        const called = jest.fn();
        check.addEventListener('callbyphone', called);
        await press(check, 'Start the check');
        await press(check, 'Skip: Microphone');
        await press(check, 'Call by phone');
        expect(statuses(check)[2]).toBe('Microphone: Skipped');
        expect(called).toHaveBeenCalledTimes(1);
    });

    it('Must report every step with its code once all have come to an end, and nothing of a device', async () => {
        const preview = device(({ camera }) => (camera ? 'in-use' : undefined));
        const check = show({ preview, deviceIds: { microphone: CANARY } });
        const reports: unknown[] = [];
        check.addEventListener('report', ({ detail }: Event & { detail?: unknown }) =>
            reports.push(detail),
        );
        await press(check, 'Start the check');
        await press(check, 'Skip: Speaker');
        expect(reports).toEqual([]);
        preview.level = 1;
        clock.advance(200);
        await settled();
        expect(JSON.parse(JSON.stringify(reports))).toEqual([
            {
                steps: [
                    { id: 'browser', status: 'passed' },
                    { id: 'permission', status: 'passed' },
                    { id: 'microphone', status: 'passed' },
                    { id: 'camera', status: 'failed', code: 'in-use' },
                    { id: 'speaker', status: 'skipped' },
                ],
            },
        ]);
    });

    it('Must report also what could not be tried where the browser or the person refuses', async () => {
        const check = show({ preview: device(() => 'permission-denied') });
        const reports: { steps: { id: string; status: string }[] }[] = [];
        check.addEventListener('report', (event) => reports.push((event as CustomEvent).detail));
        await press(check, 'Start the check');
        await press(check, 'Skip: Speaker');
        expect(reports).toHaveLength(1);
        expect(reports[0]!.steps.map(({ status }) => status)).toEqual([
            ...['passed', 'failed', 'pending', 'pending', 'skipped'],
        ]);
    });

    it('Must let a person who is not heard try again, and try another device at once', async () => {
        const preview = device();
        const check = show({ preview });
        await press(check, 'Start the check');
        await press(check, 'Try again: Microphone');
        expect(preview.asked).toEqual(['mic,camera', 'mic,camera']);
        check.deviceIds = { microphone: 'b' };
        check.deviceIds = { microphone: 'b', speaker: 'c' };
        await settled();
        expect(preview.asked).toHaveLength(3);
    });

    it('Must not let an answer of an earlier measurement of the connection count', async () => {
        const answers: ((quality: string) => void)[] = [];
        const checkNetwork = () => new Promise((resolve) => answers.push(resolve));
        const check = show({ preview: device(), checkNetwork });
        await press(check, 'Start the check');
        (check.start as () => void)();
        answers[1]!('good');
        await settled();
        answers[0]!('lost');
        await settled();
        expect(statuses(check).at(-1)).toBe('Connection: Ready');
    });

    it('Must check the connection only where the app can measure it', async () => {
        const qualities = ['poor', 'good'];
        const checkNetwork = () => Promise.resolve(qualities.shift());
        const check = show({ preview: device(), checkNetwork });
        await press(check, 'Start the check');
        expect(statuses(check).at(-1)).toBe('Connection: There is a problem');
        await press(check, 'Try again: Connection');
        expect(statuses(check).at(-1)).toBe('Connection: Ready');
    });

    it('Must keep the focus in the check when a button that was pressed goes', async () => {
        const check = show({ preview: device() });
        button(check, 'Start the check').focus();
        await press(check, 'Start the check');
        const focused = check.shadowRoot!.activeElement as Check | null;
        expect(focused?.text).toBe('Permission');
    });

    it('Must let go of every device when it leaves the page, and when it is purged', async () => {
        const preview = device();
        const check = show({ preview });
        await press(check, 'Start the check');
        preview.stop.mockClear();
        purgeAll('lock');
        await settled();
        expect(preview.stop).toHaveBeenCalledTimes(1);
        expect(all(check, '.picture, .step')).toEqual([]);
        check.remove();
        expect(preview.stop).toHaveBeenCalledTimes(2);
    });

    it('Must say no result any more once it has left the page', async () => {
        const check = show({ preview: device() });
        await press(check, 'Start the check');
        clock.advance(700);
        expect(said()).toEqual(['Browser: Ready']);
        check.remove();
        clock.advance(20_000);
        expect(said()).toEqual(['Browser: Ready']);
    });

    it('Must tell the developer where nothing can try the devices', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        await press(show({}), 'Start the check');
        expect(problems.map(({ property }) => property)).toEqual(['preview']);
    });
});
