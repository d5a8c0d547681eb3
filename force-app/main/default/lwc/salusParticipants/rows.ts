import type { Participant } from 'c/salusCoreCall';
import { nameOf, roleOf, saidOf, statesOf } from 'c/salusCoreParticipants';
import type { IconName } from 'c/salusIcon';
import { names } from './names';
import { states } from './states';

/** Somebody, as they are shown. A button's name is its own word and the person's name, by their ids. */
export interface PersonRow {
    readonly id: string;
    readonly nameId: string;
    readonly name: string;
    /** '' where it is what they are called already. */
    readonly role: string;
    readonly icon: IconName;
}

/** Somebody in the call. */
export interface PresentRow extends PersonRow {
    readonly states: readonly string[];
    readonly canBeMuted: boolean;
    readonly muteId: string;
    readonly muteName: string;
    /** Whether there is nothing to switch off, and the id of the words that say so. */
    readonly isMuted?: 'true';
    readonly reasonId?: 'reason';
}

/** Somebody who waits to be let in. */
export interface WaitingRow extends PersonRow {
    readonly admitId: string;
    readonly admitName: string;
    readonly denyId: string;
    readonly denyName: string;
}

/** Who is given, each once. */
export const peopleOf = (given: unknown): readonly Participant[] => {
    const people: readonly Participant[] = Array.isArray(given) ? given : [];
    return [...new Map(people.map((one) => [one.id, one])).values()];
};

function personOf(participant: Participant, nameId: string): PersonRow {
    const role = roleOf(participant, names);
    return {
        ...{ id: participant.id, nameId },
        name: saidOf(participant, names),
        role: role === nameOf(participant, names) ? '' : role,
        icon: participant.via === 'phone' ? 'phone' : 'person',
    };
}

/** Who is in the call. Only a host can switch off the microphones of others. */
export const presentRows = (
    people: readonly Participant[],
    isHost: boolean,
): readonly PresentRow[] =>
    people.map((one, index) => ({
        ...personOf(one, `name-${index}`),
        states: statesOf(one, states),
        canBeMuted: isHost && !one.isLocal,
        muteId: `mute-${index}`,
        muteName: `mute-${index} name-${index}`,
        ...(one.mic === 'off' && { isMuted: 'true', reasonId: 'reason' }),
    }));

/** Who waits. */
export const waitingRows = (people: readonly Participant[]): readonly WaitingRow[] =>
    people.map((one, index) => ({
        ...personOf(one, `waiting-${index}`),
        admitId: `admit-${index}`,
        admitName: `admit-${index} waiting-${index}`,
        denyId: `deny-${index}`,
        denyName: `deny-${index} waiting-${index}`,
    }));
