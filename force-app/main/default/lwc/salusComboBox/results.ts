import type { Choice } from 'c/salusCoreChoices';
import type { Finder } from 'c/salusCoreComboBox';
import { CLOSED, FAILED, SEARCHING, type List } from './list';
import { Saying } from './saying';
import { Searching, type Search, type SearchEnding } from './searching';

/** The combo box whose list it is. */
interface ResultsOwner {
    show(list: List): void;
    /** What is said of the list that is shown. */
    words(): string;
    /** A search has ended, and is shown. */
    ended(ending: SearchEnding): void;
}

/** Where choices come from. */
interface Sources {
    readonly search: Search | undefined;
    readonly options: Finder;
}

/** The list of what a text finds: shown, searched for and said. */
export class Results {
    private readonly owner: ResultsOwner;
    private readonly searching = new Searching();
    private readonly saying = new Saying();

    constructor(owner: ResultsOwner) {
        this.owner = owner;
    }

    /** Shows what a text finds. An empty one finds all that is known. */
    look(text: string, { search, options }: Sources, atOnce = false): void {
        const sought = text.trim();
        this.searching.drop();
        if (typeof search !== 'function') this.find(options.find(text));
        else if (sought) {
            this.show(SEARCHING);
            const call = (signal: AbortSignal): unknown => search(sought, signal);
            this.searching.ask(call, (ending) => this.end(ending), atOnce);
        } else if (options.choices.length) this.find(options.choices);
        else this.close();
    }

    close(): void {
        this.searching.drop();
        this.hush();
        this.owner.show(CLOSED);
    }

    /** Says nothing any more of what is shown. */
    hush(): void {
        this.saying.stop();
    }

    private end(ending: SearchEnding): void {
        if ('found' in ending) this.find(ending.found);
        else this.show(FAILED);
        this.owner.ended(ending);
    }

    private find(choices: readonly Choice[]): void {
        this.show({ kind: 'found', choices });
    }

    private show(list: List): void {
        this.owner.show(list);
        this.saying.soon(this.owner.words());
    }
}
