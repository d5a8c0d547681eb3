// Who is in which visit, and who may tell whom what. Everything is in memory, and goes with the visit.
import { randomBytes } from 'node:crypto';

const randomText = () => randomBytes(16).toString('base64url');

/* What makes the captions is nobody of the visit: who wrote a line is in the line. */
const CAPTIONS = Object.freeze({ from: 'captions', session: 'captions', to: undefined });

/* Who waits says no more than that. */
const OF_WHO_WAITS = ['knock', 'bye'];
const OF_HOSTS = ['admit', 'end', 'caption'];
/* Nothing else goes from page to page: what the server says itself, such as an arrival, no page may say. */
const OF_PAGES = [...OF_WHO_WAITS, ...OF_HOSTS, 'hello', 'description', 'candidate'];

const isArrival = (given) => typeof given?.address === 'string' && typeof given.phone === 'string';

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

    /** Gives a message to those who may have it. `from` is who sent it, whatever it says itself. */
    tell(from, message) {
        const { type, to } = message;
        if (!OF_PAGES.includes(type)) return;
        if (!from.isIn && !OF_WHO_WAITS.includes(type)) return;
        if (!from.isHost && OF_HOSTS.includes(type)) return;
        if (type === 'caption') return this.caption(message);
        if (type === 'admit') this.admit(to, message.isAdmitted === true);
        const mayHave = (one) => (one.isIn || from.isHost) && (from.isIn || one.isHost);
        for (const one of this.people)
            if (one !== from && (to === undefined || to === one.id) && mayHave(one))
                one.send?.({ ...message, from: from.id });
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

    /** Begins a visit of these people. Answers with the token of each, in their order. */
    begin(people) {
        return new Visit(people).people.map((person) => this.#give(this.#tokens, person));
    }

    /** Somebody has opened their address. Undefined: it was opened before, or never given. */
    enter(token) {
        const person = this.#tokens.get(token);
        if (!person) return undefined;
        this.#tokens.delete(token);
        const { id, role, name, media, isHost, visit } = person;
        const key = this.#give(this.#keys, person);
        const ticket = isHost ? this.#give(this.#tickets, person) : undefined;
        return { id, role, name, hosts: visit.hosts, key, ticket, media };
    }

    /** Somebody has come: where they are, and how to call back. Again, the last answer counts. */
    arrive(key, arrival) {
        const person = this.#keys.get(key);
        if (!person || !isArrival(arrival)) return undefined;
        person.visit.arrive(person, arrival);
        return { ticket: this.#give(this.#tickets, person) };
    }

    /** A page connects, or again: then the connection before is closed. */
    connect(ticket, { send, close }) {
        const person = this.#tickets.get(ticket);
        if (!person) return undefined;
        person.close?.();
        Object.assign(person, { send, close });
        if (person.isHost) person.visit.greet(person);
        return {
            hear: (message) => this.#hear(person, message),
            closed: () => {
                if (person.close === close)
                    Object.assign(person, { send: undefined, close: undefined });
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
        for (const secrets of [this.#tokens, this.#keys, this.#tickets])
            for (const [secret, person] of secrets)
                if (isGone(person)) {
                    secrets.delete(secret);
                    person.close?.();
                }
    }

    #give(secrets, person) {
        const secret = randomText();
        secrets.set(secret, person);
        return secret;
    }
}
