import { LEVELS, levelOf, type Level, type Levels, type Topic } from 'c/salusCoreAnnouncing';
import { LEVEL_NAMES, TOPIC_NAMES } from './words';

/** One radio of a topic. */
interface LevelChoice {
    readonly level: Level;
    readonly name: string;
    readonly isChosen: boolean;
}

/** A topic with its levels, as the page shows it. */
export interface TopicGroup {
    readonly topic: Topic;
    readonly name: string;
    readonly group: string;
    readonly nameId: string;
    readonly buttonId: string;
    readonly buttonName: string;
    readonly levels: readonly LevelChoice[];
    readonly tried?: string;
}

interface Shown {
    readonly levels: Levels;
    /** Whether anybody plays sounds. */
    readonly canSound: boolean;
    /** What makes the names of radios this component's own. */
    readonly group: string;
    readonly tried?: { readonly topic: Topic; readonly text: string };
}

/** The level of a topic's messages: the person's, or the topic's own. */
export const levelNow = (levels: Levels, topic: Topic): Level =>
    levelOf(levels, { topic, text: '' });

/* Where nobody plays sounds, a sound alone would be silence; who has chosen it before still sees it. */
function offered(topics: readonly Topic[], { levels, canSound }: Shown): readonly Level[] {
    const hasSound = canSound || topics.some((topic) => levels[topic] === 'sound');
    return LEVELS.filter((level) => level !== 'sound' || hasSound);
}

export function groupsOf(topics: readonly Topic[], shown: Shown): readonly TopicGroup[] {
    const choices = offered(topics, shown);
    return topics.map((topic, index) => ({
        topic,
        name: TOPIC_NAMES[topic],
        group: `${shown.group}-${index}`,
        nameId: `topic-${index}`,
        buttonId: `try-${index}`,
        buttonName: `try-${index} topic-${index}`,
        levels: choices.map((level) => ({
            level,
            name: LEVEL_NAMES[level],
            isChosen: levelNow(shown.levels, topic) === level,
        })),
        ...(shown.tried?.topic === topic && { tried: shown.tried.text }),
    }));
}
