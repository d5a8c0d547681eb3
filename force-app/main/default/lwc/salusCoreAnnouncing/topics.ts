import { sensitivityOf, type Sensitivity } from 'c/salusCoreSensitivity';
import type { Level, Message, Topic } from './message';

/** What a person has set, by topic. A topic that is left out keeps the default level. */
export type Levels = Readonly<Partial<Record<Topic, Level>>>;

/** How messages of a topic are announced, unless the message or the person sets something else. */
export interface TopicRule {
    readonly level: Level;
    readonly sensitivity: Sensitivity;
    /** Whether it is still announced after ten seconds: an error, consent, the end of a session. */
    readonly lasts?: true;
    /** Whether it is about the page on which it came, and not announced on the next one. */
    readonly endsWithPage?: true;
    /** Whether messages that come within 1.5 s are joined into one. */
    readonly gathers?: true;
    /** Whether it is about a call, after whose end nothing private of it is kept. */
    readonly ofCall?: true;
}

const TOPIC_RULES: Readonly<Record<Topic, TopicRule>> = {
    form: { level: 'polite', sensitivity: 'none', lasts: true, endsWithPage: true },
    status: { level: 'polite', sensitivity: 'none' },
    session: { level: 'assertive', sensitivity: 'none', lasts: true },
    recording: { level: 'assertive', sensitivity: 'none', lasts: true },
    admission: { level: 'assertive', sensitivity: 'none', lasts: true },
    call: { level: 'assertive', sensitivity: 'none', ofCall: true },
    presence: { level: 'polite', sensitivity: 'phi', gathers: true, ofCall: true },
    chat: { level: 'polite', sensitivity: 'phi', gathers: true, ofCall: true },
    captions: { level: 'off', sensitivity: 'phi', ofCall: true },
    quality: { level: 'polite', sensitivity: 'none' },
};

/** Every topic and every level, in the order in which a page of settings lists them. */
export const TOPICS = Object.freeze(Object.keys(TOPIC_RULES) as Topic[]);
export const LEVELS: readonly Level[] = Object.freeze(['assertive', 'polite', 'sound', 'off']);

/** The rule of a topic. A word that is no topic has the rule of `status`. */
export const topicRuleOf = (topic: Topic): TopicRule => TOPIC_RULES[topic] ?? TOPIC_RULES.status;

/** How loudly a message is said: as the person set it, as it asks, or as its topic is. */
export const levelOf = (levels: Levels, { topic, level }: Message): Level =>
    levels[topic] ?? (level && LEVELS.includes(level) ? level : topicRuleOf(topic).level);

/** How private a message is. */
export const privacyOf = ({ topic, sensitivity }: Message): Sensitivity =>
    sensitivityOf(sensitivity, topicRuleOf(topic).sensitivity);

/** Whether a message is about somebody. */
export const isPrivate = (message: Message): boolean => privacyOf(message) !== 'none';

/** The levels in what a server answered; whatever is no topic or no level is left out. */
export const levelsFrom = (answer: unknown): Levels => {
    const given = Object.entries(Object(answer) as Record<string, unknown>);
    const known = ([topic, level]: readonly [string, unknown]): boolean =>
        (TOPICS as readonly string[]).includes(topic) &&
        (LEVELS as readonly unknown[]).includes(level);
    return Object.freeze(Object.fromEntries(given.filter(known)) as Levels);
};
