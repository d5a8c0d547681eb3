import { isPicture, outcomeOf, type UploadResult } from 'c/salusCoreFiles';
import { withoutLocation, type LocationFound } from 'c/salusCorePictureLocation';
import type { UploadFile } from 'c/salusPortUploads';

/** How a file is sent, and who is told how much of it is. */
export interface SendingRules {
    readonly upload: UploadFile | undefined;
    readonly keepsLocation: boolean;
    readonly onProgress: (part: number) => void;
}

export type Sent = UploadResult & { readonly locationFound: LocationFound };

/* A picture without its location, which is another file of the same length. */
async function prepared(file: File): Promise<{ file: File; locationFound: LocationFound }> {
    const { bytes, locationFound } = withoutLocation(new Uint8Array(await file.arrayBuffer()));
    if (locationFound !== 'removed') return { file, locationFound };
    const { name, type, lastModified } = file;
    return { file: new File([bytes], name, { type, lastModified }), locationFound };
}

/* The app's function may keep this one for longer than the field: once aborted, it keeps nothing. */
function whileNotAborted(
    signal: AbortSignal,
    onProgress: (part: number) => void,
): (part: number) => void {
    let tell: typeof onProgress | undefined = onProgress;
    signal.addEventListener('abort', () => {
        tell = undefined;
    });
    return (part) => tell?.(part);
}

async function send(file: File, rules: SendingRules, signal: AbortSignal): Promise<Sent> {
    const { upload, keepsLocation } = rules;
    const onProgress = whileNotAborted(signal, rules.onProgress);
    const isCleaned = !keepsLocation && isPicture(file);
    const ready = isCleaned ? await prepared(file) : { file, locationFound: 'none' as const };
    const answer = signal.aborted || (await upload?.(ready.file, { signal, onProgress }));
    return { ...outcomeOf(answer), locationFound: ready.locationFound };
}

const aborted = (signal: AbortSignal): Promise<undefined> =>
    new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(undefined));
    });

/** The files that are on their way, and the bytes of those that can be tried again. */
export class Sending {
    private readonly files = new Map<number, File>();
    private readonly running = new Map<number, AbortController>();

    /** Keeps the bytes of a file. */
    keep(key: number, file: File): void {
        this.files.set(key, file);
    }

    /** Sends a kept file. Resolves to how it ended; to nothing where it was stopped. What the app's
     *  function throws may hold a name, so it goes nowhere. */
    async start(key: number, rules: SendingRules): Promise<Sent | undefined> {
        const controller = new AbortController();
        const { signal } = controller;
        this.running.set(key, controller);
        const ending = send(this.files.get(key)!, rules, signal).catch(() => {
            return { ...outcomeOf(undefined), locationFound: 'none' as const };
        });
        const sent = await Promise.race([ending, aborted(signal)]);
        if (!sent || signal.aborted) return undefined;
        this.running.delete(key);
        return sent;
    }

    /** Stops a file that is on its way. */
    stop(key: number): void {
        this.running.get(key)?.abort();
        this.running.delete(key);
    }

    /** Stops all but these, and drops their bytes. */
    keepOnly(keys: readonly number[]): void {
        const all = [...this.files.keys(), ...this.running.keys()];
        for (const key of all.filter((one) => !keys.includes(one))) {
            this.stop(key);
            this.files.delete(key);
        }
    }
}
