import { api } from 'lwc';
import type { Participant } from 'c/salusCoreCall';
import { headingLevelOf, type HeadingLevel } from 'c/salusCoreHeading';
import { saidOf } from 'c/salusCoreParticipants';
import { asText, fill } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { names } from './names';
import { PROBLEMS, RATINGS, sayDuration, summaryWords } from './words';

type Line = { readonly key: string; readonly text: string };

const linesOf = (texts: readonly string[]): readonly Line[] =>
    texts.map((text, index) => ({ key: String(index), text }));
const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/**
 * What a visit was, when it has ended: how long, who took part, what happens next, and two questions about
 * its sound and picture.
 *
 * @fires rate - How the sound and the picture were: `detail.rating` is `good`, `fair` or `poor`. It does not bubble.
 * @fires problems - What did not work: `detail.problems`, some of `hear`, `be-heard`, `picture`, `access`. It does not bubble.
 * @status trial
 */
export default class SalusVisitSummary extends SalusDisplay {
    /** How long the visit was, in minutes. Left out, it isn't said. */
    @api
    get minutes(): number | undefined {
        return this.givenMinutes;
    }
    set minutes(minutes: number | undefined) {
        const isCount = typeof minutes === 'number' && Number.isFinite(minutes) && minutes >= 0;
        this.givenMinutes = isCount ? minutes : undefined;
    }

    /** Who took part, as the call had them. */
    @api
    get participants(): readonly Participant[] {
        return this.givenParticipants;
    }
    set participants(participants: readonly Participant[]) {
        this.givenParticipants = listOf(participants).filter(Boolean) as readonly Participant[];
    }

    /** What happens next, each in a sentence. */
    @api
    get nextSteps(): readonly string[] {
        return this.givenSteps;
    }
    set nextSteps(steps: readonly string[]) {
        this.givenSteps = listOf(steps)
            .map((step) => asText(step).trim())
            .filter(Boolean);
    }

    readonly words = summaryWords;
    readonly ratings = RATINGS;
    readonly choices = PROBLEMS;
    private givenMinutes?: number;
    private givenParticipants: readonly Participant[] = [];
    private givenSteps: readonly string[] = [];

    get duration(): string {
        const { givenMinutes } = this;
        return givenMinutes === undefined
            ? ''
            : fill(summaryWords.lasted, sayDuration(givenMinutes));
    }

    get people(): readonly Line[] {
        return linesOf(this.givenParticipants.map((one) => saidOf(one, names)));
    }

    get hasPeople(): boolean {
        return this.people.length > 0;
    }

    get steps(): readonly Line[] {
        return linesOf(this.givenSteps);
    }

    get hasSteps(): boolean {
        return this.givenSteps.length > 0;
    }

    get levelBelow(): HeadingLevel {
        return headingLevelOf(Number(this.headingLevel) + 1) ?? this.headingLevel;
    }

    handleRate({ detail }: CustomEvent<{ value: unknown }>): void {
        const rating = asText(detail.value);
        this.dispatchEvent(new CustomEvent('rate', { detail: { rating } }));
    }

    handleProblems({ detail }: CustomEvent<{ value: unknown }>): void {
        const problems = listOf(detail.value).map(asText);
        this.dispatchEvent(new CustomEvent('problems', { detail: { problems } }));
    }

    protected clear(): void {
        this.givenMinutes = undefined;
        this.givenParticipants = [];
        this.givenSteps = [];
    }
}
