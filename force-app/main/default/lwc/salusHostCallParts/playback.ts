import { quietly } from 'c/salusHostWaiting';
import type { MediaSource, Source, Unsubscribe } from 'c/salusPortCall';

/** Where tracks come from, and who is told that the browser plays nothing. */
export interface PlaybackOwner {
    track(id: string, source: Source): MediaStreamTrack | null | undefined;
    blocked(kind: 'audio' | 'video'): void;
    /** The speaker that was chosen is gone: it plays on the default one. */
    speakerLost(): void;
}

interface Shown {
    readonly id: string;
    readonly source: MediaSource;
    readonly video: HTMLVideoElement;
}

type Speaker = HTMLMediaElement & {
    readonly sinkId?: string;
    setSinkId?: (id: string) => Promise<void>;
};

const isBlocked = (thrown: unknown): boolean =>
    (thrown as Error | null)?.name === 'NotAllowedError';

/* The same track goes on without a gap. */
function give(element: HTMLMediaElement, track: MediaStreamTrack | null | undefined): boolean {
    const [before] = (element.srcObject as MediaStream | null)?.getTracks() ?? [];
    if (before === (track ?? undefined)) return false;
    element.srcObject = track ? new MediaStream([track]) : null;
    return Boolean(track);
}

/** Plays what others send: their sound by itself, their pictures where they are attached. */
export class Playback {
    private readonly owner: PlaybackOwner;
    private readonly sounds = new Map<string, HTMLAudioElement>();
    private readonly shown = new Set<Shown>();
    private speaker = '';

    constructor(owner: PlaybackOwner) {
        this.owner = owner;
    }

    attach(id: string, source: MediaSource, host: HTMLElement): Unsubscribe {
        const video = document.createElement('video');
        Object.assign(video, { autoplay: true, muted: true, playsInline: true });
        const shown = { id, source, video };
        this.shown.add(shown);
        host.appendChild(video);
        this.show(shown);
        return () => this.hide(shown);
    }

    /** Plays the sound of somebody, too, from now on. */
    hear(id: string): void {
        if (this.sounds.has(id)) return;
        const audio = document.createElement('audio');
        this.sounds.set(id, audio);
        void this.directOrDefault();
    }

    /** Somebody's tracks are others now. */
    refresh(id: string): void {
        const audio = this.sounds.get(id);
        if (audio && give(audio, this.owner.track(id, 'mic'))) void this.play(audio, 'audio');
        for (const one of this.shown) if (one.id === id) this.show(one);
    }

    forget(id: string): void {
        const audio = this.sounds.get(id);
        this.sounds.delete(id);
        if (audio) give(audio, null);
        this.refresh(id);
    }

    /** Plays everything, in a press of the person's. Resolves to whether the browser does. */
    async resume(): Promise<boolean> {
        const all = [
            ...[...this.sounds.values()].map((audio) => this.play(audio, 'audio')),
            ...[...this.shown].map(({ video }) => this.play(video, 'video')),
        ];
        return (await Promise.all(all)).every(Boolean);
    }

    /** Plays on a speaker; rejects where the browser doesn't. */
    async useSpeaker(id: string): Promise<void> {
        const before = this.speaker;
        this.speaker = id;
        try {
            await this.directAll();
        } catch (thrown) {
            if (this.speaker === id) this.speaker = before;
            await quietly(() => this.directAll());
            throw thrown;
        }
    }

    /** Plays on the speaker with which the person joins; on the default one where it is gone. */
    startOn(speaker = ''): void {
        this.speaker = speaker;
        void this.directOrDefault();
    }

    stop(): void {
        [...this.shown].forEach((one) => this.hide(one));
        [...this.sounds.keys()].forEach((id) => this.forget(id));
        this.speaker = '';
    }

    private async direct(audio: Speaker): Promise<void> {
        if (audio.setSinkId && this.speaker !== (audio.sinkId ?? ''))
            await audio.setSinkId(this.speaker);
    }

    private directAll(): Promise<unknown> {
        return Promise.all([...this.sounds.values()].map((audio) => this.direct(audio)));
    }

    private async directOrDefault(): Promise<void> {
        const { speaker } = this;
        if ((await quietly(() => this.directAll())) || this.speaker !== speaker) return;
        this.speaker = '';
        this.owner.speakerLost();
        await quietly(() => this.directAll());
    }

    private show({ id, source, video }: Shown): void {
        if (give(video, this.owner.track(id, source))) void this.play(video, 'video');
    }

    private hide(one: Shown): void {
        this.shown.delete(one);
        give(one.video, null);
        one.video.remove();
    }

    private async play(element: HTMLMediaElement, kind: 'audio' | 'video'): Promise<boolean> {
        if (!element.srcObject) return true;
        try {
            await element.play();
            return true;
        } catch (thrown) {
            // Anything else is an element that was taken away, or given another track, meanwhile.
            if (!isBlocked(thrown)) return true;
            this.owner.blocked(kind);
            return false;
        }
    }
}
