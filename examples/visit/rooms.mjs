// Who is in which visit, and who may tell whom what. Everything is in memory, and goes with the visit.
import { randomBytes } from 'node:crypto';

const randomText = () => randomBytes(16).toString('base64url');

/** With which code a connection is closed, so that its page doesn't connect again, and says why. */
export const CLOSED = Object.freeze({ refused: 4401, duplicate: 4409 });

/* What makes the captions is nobody of the visit: who wrote a line is in the line. */
const CAPTIONS = Object.freeze({ from: 'captions', session: 'captions', to: undefined });

/* Who waits says no more than that. */
const OF_WHO_WAITS = ['knock', 'bye'];
const OF_HOSTS = ['admit', 'admitted', 'end', 'caption'];
/* Nothing else goes from page to page: what the server says itself, such as an arrival, no page may say. */
const OF_PAGES = [...OF_WHO_WAITS, ...OF_HOSTS, 'hello', 'description', 'candidate'];

/*
 * Somebody as the server has them. Who has no name here, such as a relative, says their own, and the first
 * that they say with a ticket counts: by that one they are let in.
 */
function known(person, participant) {
    const { displayName, ...rest } = participant;
    person.said ??= { name: displayName };
    const name = person.name ?? person.said.name;
    return { ...rest, role: person.role, ...(name && { displayName: name }) };
}

const isArrival = (given) => typeof given?.address === 'string' && typeof given.phone === 'string';

/* What counts once. */
function take(secrets, secret) {
    const person = secrets.get(secret);
    secrets.delete(secret);
    return person;
}

/** One visit: its people, and the way of a message between them. */
class Visit {
    constructor(people) {
        this.people = people.map(({ id, role, name, media, isHost = false }) => ({
            ...{ id, role, name, media, isHost, isIn: isHost, visit: this },
        }));
    }

    get hosts() {
        return this.people.filter(({ isHost }) => isHost).map(({ id }) => id);
    }

    /** Gives a message to those who may have it. Who sent it, and as what, is never what it says itself. */
    tell(from, message) {
        const { type, to, participant } = message;
        if (!OF_PAGES.includes(type)) return;
        if (!from.isIn && !OF_WHO_WAITS.includes(type)) return;
        if (!from.isHost && OF_HOSTS.includes(type)) return;
        if (type === 'caption') return this.caption(message);
        if (type === 'admit') this.admit(to, message.isAdmitted === true);
        // Who waits is told what hosts say, but not who else was let in.
        const isForAll = from.isHost && type !== 'admitted';
        const mayHave = (one) => (one.isIn || isForAll) && (from.isIn || one.isHost);
        for (const one of this.people)
            if (one !== from && (to === undefined || to === one.id) && mayHave(one))
                one.send?.({
                    ...{ ...message, from: from.id },
                    ...(participant && { participant: known(from, participant) }),
                });
        if (type === 'bye') from.isIn = from.isHost;
    }

    /** Tells the hosts where somebody is, and how to call them back. */
    arrive(person, arrival) {
        person.arrival = arrival;
        for (const { isHost, send } of this.people)
            if (isHost) send?.({ type: 'arrival', id: person.id, arrival });
    }

    /** What a host has to be told who has just connected. */
    greet(host) {
        for (const { id, arrival } of this.people)
            if (arrival) host.send({ type: 'arrival', id, arrival });
    }

    admit(id, isAdmitted) {
        const person = this.people.find((one) => one.id === id);
        if (person) person.isIn = isAdmitted;
    }

    caption(message) {
        for (const one of this.people) if (one.isIn) one.send?.({ ...message, ...CAPTIONS });
    }
}

/** All visits of this server. A secret lets one person in: nothing else says who somebody is. */
export class Visits {
    /* By what the address holds, which counts once; what a page has of it; what lets it connect. */
    #tokens = new Map();
    #keys = new Map();
    #tickets = new Map();
    /* What lets the page that is connected connect again. */
    #sessions = new Map();
    /* Whose address it is, also when it was opened. */
    #addresses = new Map();

    /** Begins a visit of these people. Answers with the token of each, in their order. */
    begin(people) {
        return new Visit(people).people.map((person) => this.#address(person));
    }

    /** Another token for whoever had this one: they have lost their page, or take another device. */
    again(token) {
        const person = this.#addresses.get(token);
        return person && this.#address(person);
    }

    /** Somebody has opened their address. Undefined: it was opened before, or never given. */
    enter(token) {
        const person = take(this.#tokens, token);
        if (!person) return undefined;
        const { id, role, media, isHost, visit } = person;
        const key = this.#give(this.#keys, person);
        return { id, role, hosts: visit.hosts, key, media, ...(isHost && this.#admit(person)) };
    }

    /** Somebody has come: where they are, and how to call back. Again, the last answer counts. */
    arrive(key, arrival) {
        const person = this.#keys.get(key);
        if (!person || !isArrival(arrival)) return undefined;
        person.visit.arrive(person, arrival);
        return this.#admit(person);
    }

    /**
     * A page connects with its ticket, which counts once, or again with the session that it got for it. The
     * newest page counts: the connection of the one before is closed, and its session counts no more.
     */
    connect(secret, { send, close }) {
        const isAgain = this.#sessions.has(secret);
        const person = this.#sessions.get(secret) ?? take(this.#tickets, secret);
        if (!person) return undefined;
        if (isAgain && person.session !== secret) return void close(CLOSED.duplicate);
        if (!isAgain) {
            person.session = this.#give(this.#sessions, person);
            person.isIn = person.isHost; // Another page is let in anew,
            person.said = undefined; // and by the name that they say there.
        }
        person.close?.(CLOSED.duplicate);
        Object.assign(person, { send, close });
        if (person.isHost) person.visit.greet(person);
        const isCurrent = () => person.close === close;
        return {
            session: person.session,
            hear: (message) => isCurrent() && this.#hear(person, message),
            closed: () => {
                if (isCurrent()) Object.assign(person, { send: undefined, close: undefined });
            },
        };
    }

    #hear(person, message) {
        if (typeof message !== 'object' || message === null) return;
        const { visit } = person;
        visit.tell(person, message);
        if (message.type === 'end' && person.isHost) this.#forget((one) => one.visit === visit);
        if (message.type === 'admit' && message.isAdmitted !== true)
            this.#forget((one) => one.visit === visit && one.id === message.to && !one.isHost);
    }

    #forget(isGone) {
        for (const secrets of this.#secrets)
            for (const [secret, person] of secrets)
                if (isGone(person)) {
                    secrets.delete(secret);
                    person.close?.();
                }
    }

    get #secrets() {
        return [this.#tokens, this.#addresses, this.#keys, this.#tickets, this.#sessions];
    }

    #address(person) {
        const token = this.#give(this.#tokens, person);
        this.#addresses.set(token, person);
        return token;
    }

    /* What lets somebody connect, and the name by which they join. */
    #admit(person) {
        return { ticket: this.#give(this.#tickets, person), name: person.name };
    }

    #give(secrets, person) {
        const secret = randomText();
        secrets.set(secret, person);
        return secret;
    }
}
