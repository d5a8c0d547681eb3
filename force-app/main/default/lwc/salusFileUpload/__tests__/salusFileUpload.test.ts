import type { UploadedFile } from 'c/salusCoreFiles';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusFileUpload from 'c/salusFileUpload';
import SalusForm from 'c/salusForm';
import { announce } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import type { UploadFile, UploadRequest, UploadResult } from 'c/salusPortUploads';
import { CANARY } from 'test-support/examples';
import {
    controlsOf,
    descriptionOf,
    errorsOf,
    focused,
    giveFiles,
    leave,
} from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusFileUpload.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement & {
    value: readonly UploadedFile[];
    multiple: boolean;
    disabled: boolean;
    readonly validity: Record<string, boolean>;
    readonly validationMessage: string;
    focus(): void;
    checkValidity(): boolean;
    reportValidity(): boolean;
};

interface Call extends UploadRequest {
    readonly file: File;
    end(result: unknown): Promise<void>;
    fail(): Promise<void>;
}

const ID = { ok: true, value: { id: 'id-1' } };
const UNAVAILABLE: UploadResult = { ok: false, error: { code: 'unavailable' } };

const task = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));

/* A function of the app whose answers the test gives. */
function heldUpload(): { readonly upload: UploadFile; readonly calls: Call[] } {
    const calls: Call[] = [];
    const upload: UploadFile = (file, request) =>
        new Promise((resolve, reject) => {
            const ended = async (end: () => void): Promise<void> => {
                end();
                await task();
            };
            calls.push({
                ...request,
                file,
                end: (result) => ended(() => resolve(result as UploadResult)),
                fail: () => ended(() => reject(new Error(`of ${file.name}`))),
            });
        });
    return { upload, calls };
}

const fileOf = (name: string, content: BlobPart = 'some bytes', type = ''): File =>
    new File([content], name, { type });
const A = fileOf(`a ${CANARY}.pdf`);
const B = fileOf(`b ${CANARY}.pdf`);
const C = fileOf(`c ${CANARY}.pdf`);

const show = async (properties: object = {}, parent?: Element): Promise<Field> => {
    const given = { label: 'Your letters', name: 'letters', multiple: true, ...properties };
    const field = mount<Field>('salusFileUpload', SalusFileUpload, given, parent);
    await rendered();
    return field;
};
const all = (field: Element, selector: string): HTMLElement[] => [
    ...field.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (field: Element, selector: string): HTMLElement => all(field, selector)[0]!;
const wordsOf = (field: Element, selector: string): string[] =>
    all(field, selector).map(({ textContent }) => textContent!.trim());
const said = (): string[] => jest.mocked(announce).mock.calls.map(([{ text }]) => text);
const chooseButton = (field: Element): HTMLElement => one(field, '.choose');
const choose = async (field: Element, ...files: File[]): Promise<void> => {
    chooseButton(field).focus();
    giveFiles(controlsOf(field)[0]!, files);
    await task();
};
/* What goes with a press goes only after the focus has moved. */
const press = async (button: HTMLElement): Promise<void> => {
    button.focus();
    button.click();
    await task(350);
};
const nameOf = (button: Element): string =>
    button
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => (button.getRootNode() as ShadowRoot).querySelector(`[id="${id}"]`)!)
        .map(({ textContent }) => textContent!.trim())
        .join(' ');
const drag = (field: Element, type: string, files: readonly File[] = []): Event => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files } });
    one(field, '.field').dispatchEvent(event);
    return event;
};

describe('c-salus-file-upload', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('Must open the native list of files by a button, which the hint, the limits and the error describe', async () => {
        const field = await show({
            hint: 'A photo is enough',
            error: 'Not yours',
            ...heldUpload(),
        });
        const [input] = controlsOf(field);
        const opened = jest.spyOn(input!, 'click').mockImplementation();
        await press(chooseButton(field));
        expect(opened).toHaveBeenCalledTimes(1);
        expect(chooseButton(field).textContent).toBe('Choose files');
        const description = descriptionOf(chooseButton(field));
        expect(description).toBe(
            'A photo is enough Error: Not yours up to 10 MB each; up to 20 files',
        );
        field.focus();
        expect(focused()).toBe(chooseButton(field));
        await expect(field).toBeAccessible();
    });

    it("Must send a file as soon as it is chosen, and have the server's id and the name as its value", async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A, B);
        expect(calls.map(({ file }) => file)).toEqual([A, B]);
        expect(field.value).toEqual([]);
        await calls[1]!.end(ID);
        expect(field.value).toEqual([{ id: 'id-1', name: B.name }]);
        await calls[0]!.end({ ok: true, value: { id: 'id-0' } });
        expect(field.value).toEqual([
            { id: 'id-0', name: A.name },
            { id: 'id-1', name: B.name },
        ]);
        expect(controlsOf(field)[0]!.value).toBe('');
        await expect(field).toBeAccessible();
    });

    it('Must show how much of each file is sent, and announce only that it was sent, once', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A);
        expect(wordsOf(field, '.file-state')).toEqual(['Sending: 0%']);
        calls[0]!.onProgress(0.4);
        await rendered();
        expect(wordsOf(field, '.file-state')).toEqual(['Sending: 40%']);
        expect(one(field, 'progress')).toHaveProperty('value', 0.4);
        await expect(field).toBeAccessible();
        expect(said()).toEqual([]);
        await calls[0]!.end(ID);
        expect(wordsOf(field, '.file-state')).toEqual(['Sent']);
        expect(all(field, 'progress')).toEqual([]);
        expect(said()).toEqual([`${A.name}: sent`]);
    });

    it('Must take dropped files as chosen ones, and never let one open in the page', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        expect(drag(field, 'dragover').defaultPrevented).toBe(true);
        await rendered();
        expect(all(field, '.drop-over')).toHaveLength(1);
        expect(drag(field, 'drop', [A, B]).defaultPrevented).toBe(true);
        await rendered();
        expect(all(field, '.drop-over')).toEqual([]);
        expect(calls).toHaveLength(2);
        field.disabled = true;
        expect(drag(field, 'drop', [C]).defaultPrevented).toBe(true);
        expect(calls).toHaveLength(2);
    });

    it('Must say what may be sent before anything is chosen', async () => {
        const limits = { acceptedTypes: '.pdf, image/*', maxMegabytes: 2.5, max: 3 };
        const field = await show({ ...limits, ...heldUpload() });
        expect(wordsOf(field, '[id^="limits"]')).toEqual([
            'PDF or pictures; up to 2.5 MB each; up to 3 files',
        ]);
        expect(controlsOf(field)[0]!.accept).toBe('.pdf,image/*');
        expect(controlsOf(field)[0]!.multiple).toBe(true);
        field.multiple = false;
        await rendered();
        expect(wordsOf(field, '[id^="limits"]')).toEqual(['PDF or pictures; up to 2.5 MB']);
        expect(controlsOf(field)[0]!.multiple).toBe(false);
    });

    it("Must keep a file that it doesn't send in the list, with words that say what to do", async () => {
        const { upload, calls } = heldUpload();
        const field = await show({
            upload,
            acceptedTypes: '.pdf',
            maxMegabytes: 0.001,
            max: 1,
            messageWhenTooShort: 'Nothing is in this file',
        });
        const files = [
            fileOf('a.exe'),
            fileOf('b.pdf', ''),
            fileOf('c.pdf', 'x'.repeat(1001)),
            A,
            B,
        ];
        await choose(field, ...files);
        expect(calls.map(({ file }) => file)).toEqual([A]);
        const errors = [
            'Remove this file, and choose one of these types: PDF',
            'Nothing is in this file',
            'Remove this file, and choose one of at most 1 kB',
            '',
            'Remove this file, or remove another and try again',
        ];
        expect(wordsOf(field, '.file-error')).toEqual(
            errors.map((error) => (error ? `Error: ${error}` : '')),
        );
        const wrong = files.flatMap(({ name }, at) => (errors[at] ? `${name}: ${errors[at]}` : []));
        expect(said()).toEqual(wrong);
        expect(all(field, '.again')).toHaveLength(1);
        await expect(field).toBeAccessible();
    });

    it("Must replace the file where there is one, but not by one that it doesn't send", async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload, multiple: false, acceptedTypes: '.pdf' });
        expect(chooseButton(field).textContent).toBe('Choose a file');
        await choose(field, A);
        await choose(field, B);
        expect(calls[0]!.signal.aborted).toBe(true);
        await calls[1]!.end(ID);
        expect(wordsOf(field, '.file-name')).toEqual([B.name]);
        await choose(field, fileOf('c.exe'));
        expect(wordsOf(field, '.file-name')).toEqual([B.name, 'c.exe']);
        expect(field.value).toEqual([{ id: 'id-1', name: B.name }]);
        await choose(field, C);
        expect(wordsOf(field, '.file-name')).toEqual([C.name]);
    });

    it('Must describe each button of a file by the error of that file, and name it by the file', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A, B);
        await calls[1]!.end(UNAVAILABLE);
        const buttons = all(field, '.file button');
        expect(buttons.map(nameOf)).toEqual([
            `Cancel ${A.name}`,
            `Try again ${B.name}`,
            `Remove ${B.name}`,
        ]);
        const error = 'Error: This file was not sent. Try again, or remove it';
        expect(buttons.map(descriptionOf)).toEqual(['', error, error]);
        await expect(field).toBeAccessible();
    });

    it('Must keep the focus on the button of a file while it is sent, and cancel by it', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A, B);
        const button = all(field, '.remove')[0]!;
        button.focus();
        await calls[0]!.end(ID);
        expect(focused()).toBe(button);
        expect(button.textContent).toBe('Remove');
        await press(all(field, '.remove')[1]!);
        expect(calls[1]!.signal.aborted).toBe(true);
        await calls[1]!.end({ ok: true, value: { id: 'late' } });
        expect(field.value).toEqual([{ id: 'id-1', name: A.name }]);
        expect(wordsOf(field, '.file-name')).toEqual([A.name]);
        expect(said()).toEqual([`${A.name}: sent`, `${B.name}: removed`]);
    });

    it('Must let nothing move under a button that is being pressed', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A);
        window.dispatchEvent(new MouseEvent('pointerdown'));
        await calls[0]!.end(ID);
        expect(wordsOf(field, '.file-state')).toEqual(['Sending: 0%']);
        window.dispatchEvent(new MouseEvent('pointerup'));
        await task();
        expect(wordsOf(field, '.file-state')).toEqual(['Sent']);
    });

    it('Must try again and move the focus to the name of the file', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A);
        await calls[0]!.fail();
        expect(said()).toEqual([`${A.name}: This file was not sent. Try again, or remove it`]);
        await press(one(field, '.again'));
        expect(focused()).toBe(one(field, '.file-name'));
        expect(all(field, '.again')).toEqual([]);
        expect(calls[1]!.file).toBe(A);
        await calls[1]!.end(ID);
        expect(field.value).toEqual([{ id: 'id-1', name: A.name }]);
    });

    it('Must move the focus to the next file when one is removed, else to the one before, else to the button that chooses', async () => {
        const value = ['a', 'b', 'c'].map((id) => ({ id, name: `${id} ${CANARY}` }));
        const field = await show({ value, ...heldUpload() });
        const left = jest.fn();
        field.addEventListener('blur', left);
        const changed = jest.fn();
        field.addEventListener('change', changed);
        await press(all(field, '.remove')[1]!);
        expect(focused()!.textContent).toBe(value[2]!.name);
        await press(all(field, '.remove')[1]!);
        expect(focused()!.textContent).toBe(value[0]!.name);
        await press(all(field, '.remove')[0]!);
        expect(focused()).toBe(chooseButton(field));
        expect(field.value).toEqual([]);
        expect(changed).toHaveBeenCalledTimes(3);
        expect(left).not.toHaveBeenCalled();
        expect(said()).toEqual([1, 2, 0].map((at) => `${value[at]!.name}: removed`));
    });

    it('Must be invalid while a file is on its way, but say so only when the form is submitted', async () => {
        const { upload, calls } = heldUpload();
        const form = mount<HTMLElement & { submit(): boolean }>('salusForm', SalusForm);
        const sent = jest.fn();
        form.addEventListener('submit', sent);
        const field = await show({ upload, required: true }, form);
        await choose(field, A);
        await leave(field);
        expect(errorsOf(field)).toEqual([]);
        expect(field.validity).toMatchObject({ valid: false, badInput: true });
        form.submit();
        await rendered();
        expect(sent).not.toHaveBeenCalled();
        expect(errorsOf(field)).toEqual([
            'Error: A file is still being sent. Wait for it, or cancel it',
        ]);
        await calls[0]!.end(ID);
        expect(errorsOf(field)).toEqual([]);
        expect(field.checkValidity()).toBe(true);
    });

    it('Must be invalid for as long as a file that was not sent is in the list', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload, acceptedTypes: '.pdf' });
        await choose(field, fileOf('a.exe'), A);
        await calls[0]!.end({ ok: false, error: { code: 'refused' } });
        expect(field.validity).toMatchObject({ typeMismatch: true });
        await leave(field);
        expect(errorsOf(field)).toEqual([
            'Error: Remove this file, and choose one of these types: PDF',
        ]);
        await press(all(field, '.remove')[0]!);
        expect(field.validity).toMatchObject({ badInput: true });
        expect(field.validationMessage).toBe(
            'This file can’t be accepted. Remove it, or choose another',
        );
        expect(all(field, '.again')).toEqual([]);
        await press(all(field, '.remove')[0]!);
        expect(field.checkValidity()).toBe(true);
        field.value = ['a', 'b', 'c'].map((id) => ({ id, name: '' }));
        Object.assign(field, { max: 2 });
        expect(field.validity).toMatchObject({ rangeOverflow: true });
        expect(field.validationMessage).toBe('Remove files until there are 2 at most');
    });

    it('Must lead from its error to the file that is wrong', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A, B);
        await calls[0]!.end(ID);
        await calls[1]!.end(UNAVAILABLE);
        field.focus();
        expect(nameOf(focused()!)).toBe(`Try again ${B.name}`);
    });

    it("Must show the server's words for why a file was not sent", async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A);
        const message = 'This letter is locked by a password. Send it without one';
        await calls[0]!.end({ ok: false, error: { code: 'refused', message } });
        expect(wordsOf(field, '.file-error')).toEqual([`Error: ${message}`]);
        expect(said()).toEqual([`${A.name}: ${message}`]);
    });

    it('Must say no name where others may listen', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload, value: [{ id: 'x', name: `X ${CANARY}` }] });
        await choose(field, A, B);
        await calls[0]!.end(ID);
        await calls[1]!.end(UNAVAILABLE);
        await press(all(field, '.remove')[0]!);
        const messages = jest.mocked(announce).mock.calls.map(([message]) => message);
        expect(messages.map(({ minimalText }) => minimalText)).toEqual([
            'File sent',
            'File not sent',
            'File removed',
        ]);
        expect(messages.map(({ sensitivity }) => sensitivity)).toEqual(['phi', 'phi', 'phi']);
    });

    it('Must stop what is on its way when it is purged, and when it leaves the page', async () => {
        for (const go of [
            () => purgeAll('lock'),
            (field: Field) => field.remove(),
            (field: Field) => Object.assign(field, { sensitivity: 'none' }).remove(),
        ]) {
            const { upload, calls } = heldUpload();
            const field = await show({ upload });
            await choose(field, A, B);
            await calls[1]!.end(UNAVAILABLE);
            go(field);
            await rendered();
            expect(calls[0]!.signal.aborted).toBe(true);
            calls[0]!.onProgress(0.5);
            await calls[0]!.end(ID);
            expect(field.value).toEqual([]);
            field.remove();
        }
        expect(said().filter((text) => text.endsWith('sent'))).toEqual([]);
    });

    it('Must go on sending when it moves within the page', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A);
        document.body.appendChild(document.createElement('div')).appendChild(field);
        await rendered();
        expect(calls[0]!.signal.aborted).toBe(false);
        await calls[0]!.end(ID);
        expect(field.value).toEqual([{ id: 'id-1', name: A.name }]);
    });

    it('Must remove from a picture where it was taken, and say so', async () => {
        const text = 'exif:GPSLatitude="40,26.7N"';
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        const jpeg = fileOf('a.jpg', `ÿØÿ${text}`, 'image/jpeg');
        const other = fileOf('b.heic', 'ftypheic');
        const plain = fileOf('c.txt', text, 'text/plain');
        await choose(field, jpeg, other, plain);
        await task(50); // The bytes are read in tasks of their own.
        const sent = await Promise.all(calls.map(async ({ file }) => contentOf(file)));
        const byName = Object.fromEntries(calls.map(({ file }, at) => [file.name, sent[at]]));
        expect(byName['a.jpg']).toContain(`exif:GPSLatitude="${' '.repeat(8)}"`);
        expect(byName['c.txt']).toBe(text);
        for (const [at, call] of calls.entries())
            await call.end({ ok: true, value: { id: `id-${at}` } });
        expect(wordsOf(field, '.file .hint')).toEqual([
            'Where the picture was taken has been removed from it.',
            'The picture may say where it was taken.',
        ]);
        const kept = await show({ upload, keepLocation: true });
        await choose(kept, jpeg);
        expect(calls.at(-1)!.file).toBe(jpeg);
    });

    it('Must fire change and commit when a file was sent after the person has gone on', async () => {
        const { upload, calls } = heldUpload();
        const field = await show({ upload });
        await choose(field, A);
        await leave(field);
        const heard: string[] = [];
        for (const event of ['change', 'commit'])
            field.addEventListener(event, () => void heard.push(event));
        await calls[0]!.end(ID);
        expect(heard).toEqual(['change', 'commit']);
        await leave(field);
        expect(heard).toEqual(['change', 'commit']);
    });

    it('Must let nobody choose, remove or drop while it is disabled or only for reading', async () => {
        const value = [{ id: 'a', name: `a ${CANARY}` }];
        const { upload, calls } = heldUpload();
        for (const own of [{ disabled: true }, { readOnly: true }]) {
            const field = await show({ value, upload, ...own });
            expect(all(field, 'button').filter((button) => !button.matches(':disabled'))).toEqual(
                [],
            );
            giveFiles(controlsOf(field)[0]!, [A]);
            drag(field, 'drop', [A]);
            await rendered();
            expect(wordsOf(field, '.file-name')).toEqual([value[0]!.name]);
        }
        expect(calls).toEqual([]);
    });

    it('Must tell its author of a missing function and of types that are none', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const field = await show({ acceptedTypes: 'pdf' });
        expect(problems.map(({ property }) => property)).toEqual(['upload', 'acceptedTypes']);
        await choose(field, A);
        expect(wordsOf(field, '.file-state')).toEqual(['Not sent']);
    });

    it.each(Object.entries(examples))(
        'has no accessibility problem as %s',
        async (_name, { properties }) => {
            await expect(await show(properties)).toBeAccessible();
        },
    );
});

const contentOf = (file: File): Promise<string> =>
    new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => resolve(reader.result as string));
        reader.readAsText(file);
    });
