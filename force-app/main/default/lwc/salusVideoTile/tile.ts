import type { MediaSource, Participant } from 'c/salusCoreCall';
import { fill, isolate } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import { roleOf, nameOf, saidOf, statesOf } from 'c/salusWordsCall';
import type { IconName } from 'c/salusIcon';
import cameraOff from '@salesforce/label/c.Salus_Call_CameraOff';
import optionsFor from '@salesforce/label/c.Salus_Call_OptionsFor';
import paused from '@salesforce/label/c.Salus_Call_PausedForSound';
import pinned from '@salesforce/label/c.Salus_Call_Pinned';
import screenOf from '@salesforce/label/c.Salus_Call_ScreenOf';
import speaking from '@salesforce/label/c.Salus_Call_Speaking';
import { HAND, MIC_OFF, PIN, SILENT, SPEAKING, type Sign } from './signs';

/** What a tile is made of beside the participant. */
export interface TileContext {
    readonly source: MediaSource;
    readonly isPinned: boolean;
    /** Whether the picture could not be had. */
    readonly hasFailed: boolean;
}

/** A tile as it is shown. */
export interface Tile {
    readonly key: string;
    /** An id in the template: LWC takes no fixed one in a list. */
    readonly nameId: string;
    readonly look: string;
    readonly name: string;
    /** As what they take part, where the name doesn't say it. */
    readonly role: string;
    /** How they are, in words: “Microphone off, Pinned”. */
    readonly states: string;
    /** Whether they speak. The page shows it without a word, so that nothing moves while they do. */
    readonly speaking: string;
    readonly signs: readonly Sign[];
    readonly hasPicture: boolean;
    readonly initials: string;
    readonly icon: IconName;
    /** Why there is no picture. */
    readonly why: string;
    readonly options: string;
}

/* A list of parts without “and”: “Microphone off, Pinned”. */
const listed = (words: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(words);

const firstLetter = (word: string): string => /^[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '';

/* A word with a full stop is a title: Dr., Prof. */
function initialsOf({ displayName = '' }: Participant): string {
    const words = displayName.split(/\s+/).filter((word) => word && !word.endsWith('.'));
    const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
    return (firstLetter(first) + firstLetter(last)).toLocaleUpperCase(locale);
}

function whyNot({ camera, via }: Participant, isShown: boolean): string {
    if (isShown || via === 'phone') return '';
    return camera === 'paused-by-network' ? paused : cameraOff;
}

function signsOf(
    { mic, hand, speaking: isSpeaking }: Participant,
    isPinned: boolean,
): readonly Sign[] {
    const sound = isSpeaking ? SPEAKING : SILENT;
    return [mic === 'off' ? MIC_OFF : sound, ...(hand ? [HAND] : []), ...(isPinned ? [PIN] : [])];
}

function screenTile(who: Participant, { isPinned, hasFailed }: TileContext): Tile {
    const name = fill(screenOf, isolate(nameOf(who), direction));
    return {
        ...{ key: `screen ${who.id}`, nameId: 'name', name, role: '', speaking: '' },
        look: 'tile tile-screen',
        states: isPinned ? pinned : '',
        signs: isPinned ? [PIN] : [],
        ...{ hasPicture: !hasFailed, initials: '', icon: 'video', why: '' },
        options: fill(optionsFor, isolate(name, direction)),
    };
}

/** What is shown of somebody in a call. */
export function tileOf(who: Participant, context: TileContext): Tile {
    if (context.source === 'screen') return screenTile(who, context);
    const { isPinned, hasFailed } = context;
    const [name, role] = [saidOf(who), roleOf(who)];
    const hasPicture = who.camera === 'on' && !hasFailed;
    // The frame says why it is empty.
    const states = statesOf({ ...who, camera: 'on', screen: false });
    return {
        key: `camera ${who.id}`,
        nameId: 'name',
        look: who.speaking ? 'tile tile-speaking' : 'tile',
        name,
        role: who.displayName?.trim() ? role : '',
        states: listed([...states, ...(isPinned ? [pinned] : [])]),
        speaking: who.speaking ? speaking : '',
        signs: signsOf(who, isPinned),
        hasPicture,
        initials: initialsOf(who),
        icon: who.via === 'phone' ? 'phone' : 'person',
        why: whyNot(who, hasPicture),
        options: fill(optionsFor, isolate(name, direction)),
    };
}
