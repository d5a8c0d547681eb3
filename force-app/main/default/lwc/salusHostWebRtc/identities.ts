import type { Participant } from 'c/salusPortCall';

type Identity = Pick<Participant, 'displayName' | 'role'>;

const identityOf = ({ displayName, role }: Participant): Identity => ({
    ...(displayName && { displayName }),
    ...(role && { role }),
});

/**
 * By which name and in which role each person of a call is known: as a host has let them in, which the
 * host's page tells the others, or as in the first message of them. It holds until a host lets them in anew,
 * so that nobody comes again as somebody else.
 */
export class Identities {
    private readonly all = new Map<string, Identity>();

    /** A host has let somebody in. */
    admit(participant: Participant): void {
        this.all.set(participant.id, identityOf(participant));
    }

    /** Somebody as they are known, whatever they say of themselves now. */
    known(participant: Participant): Participant {
        const { displayName: _, role: __, ...rest } = participant;
        const identity = this.all.get(rest.id) ?? identityOf(participant);
        this.all.set(rest.id, identity);
        return Object.freeze({ ...rest, ...identity });
    }

    clear(): void {
        this.all.clear();
    }
}
