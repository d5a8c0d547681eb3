import type { MediaSource, Participant } from 'c/salusCoreCall';
import { initialsOf, nameOf, roleOf, saidOf, statesOf } from 'c/salusCoreParticipants';
import { fill, isolate } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import type { IconName } from 'c/salusIcon';
import cameraOff from '@salesforce/label/c.Salus_Tile_CameraOff';
import optionsFor from '@salesforce/label/c.Salus_Tile_OptionsFor';
import paused from '@salesforce/label/c.Salus_Tile_Paused';
import pinned from '@salesforce/label/c.Salus_Tile_Pinned';
import screenOf from '@salesforce/label/c.Salus_Tile_ScreenOf';
import speaking from '@salesforce/label/c.Salus_Tile_Speaking';
import { names } from './names';
import { HAND, MIC_OFF, PIN, SILENT, SPEAKING, type Sign } from './signs';
import { states } from './states';

/** What a tile is made of beside the participant. */
export interface TileContext {
    readonly source: MediaSource;
    readonly isPinned: boolean;
    /** Whether all but sound is off, to keep the sound. */
    readonly isAudioOnly: boolean;
    /** Whether the picture could not be had. */
    readonly hasFailed: boolean;
}

/** A tile as it is shown. */
export interface Tile {
    readonly key: string;
    /** An id in the template: LWC takes no fixed one in a list. */
    readonly labelId: string;
    readonly look: string;
    /** The group's name: “Dr. Ruiz, Microphone off, Pinned”. */
    readonly label: string;
    readonly name: string;
    /** As what they take part, where the name doesn't say it. */
    readonly role: string;
    /** How they are, in words: “Microphone off, Pinned”. */
    readonly states: string;
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
    new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(words.filter(Boolean));

const isolated = (text: string): string => isolate(text, direction);

function whyNot({ camera, via }: Participant, { isAudioOnly }: TileContext): string {
    if (via === 'phone') return '';
    const isPaused = camera === 'paused-by-network' || (camera === 'on' && isAudioOnly);
    return isPaused ? paused : cameraOff;
}

function signsOf(
    { mic, hand, speaking: isSpeaking }: Participant,
    isPinned: boolean,
): readonly Sign[] {
    const sound = isSpeaking ? SPEAKING : SILENT;
    return [mic === 'off' ? MIC_OFF : sound, ...(hand ? [HAND] : []), ...(isPinned ? [PIN] : [])];
}

function screenTile(who: Participant, { isPinned, isAudioOnly, hasFailed }: TileContext): Tile {
    const name = fill(screenOf, isolated(nameOf(who, names)));
    const mark = isPinned ? pinned : '';
    return {
        ...{ key: `screen ${who.id}`, labelId: 'label', label: listed([name, mark]) },
        ...{ name, role: '', states: mark, look: 'tile tile-screen' },
        signs: isPinned ? [PIN] : [],
        ...{ hasPicture: !hasFailed && !isAudioOnly, initials: '', icon: 'video' },
        why: isAudioOnly ? paused : '',
        options: fill(optionsFor, isolated(name)),
    };
}

/** What is shown of somebody in a call. */
export function tileOf(who: Participant, context: TileContext): Tile {
    const { source, isPinned, isAudioOnly, hasFailed } = context;
    if (source === 'screen') return screenTile(who, context);
    const name = saidOf(who, names);
    const hasPicture = who.camera === 'on' && !isAudioOnly && !hasFailed;
    // The frame says why it is empty.
    const how = statesOf({ ...who, camera: 'on', screen: false }, states);
    const marks = [...how, isPinned ? pinned : ''];
    return {
        ...{ key: `camera ${who.id}`, labelId: 'label', name },
        look: who.speaking ? 'tile tile-speaking' : 'tile',
        label: listed([isolated(name), ...marks, who.speaking ? speaking : '']),
        role: who.displayName?.trim() ? roleOf(who, names) : '',
        states: listed(marks),
        signs: signsOf(who, isPinned),
        hasPicture,
        initials: initialsOf(who, locale),
        icon: who.via === 'phone' ? 'phone' : 'person',
        why: hasPicture ? '' : whyNot(who, context),
        options: fill(optionsFor, isolated(name)),
    };
}
