/* Displays that are broken on purpose, one for each promise that the suite keeps. */
import { LightningElement } from 'lwc';
import SalusAlert from 'c/salusAlert';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import SalusStatusMessage from 'c/salusStatusMessage';
import { breaks, type DisplayUnderTest } from 'test-support/behavesLikeADisplay';
import { CANARY } from 'test-support/examples';
import alertTemplate from '../../salusAlert/salusAlert.html';
import statusTemplate from '../../salusStatusMessage/salusStatusMessage.html';

const renderAsUsual = LightningElement.prototype.render;
const hostOf = (display: LightningElement): HTMLElement => display.hostElement as HTMLElement;

/* The compiler registers a bundle's own class with the engine; its types don't tell of it. */
const { registerComponent } = jest.requireActual<{
    registerComponent(component: typeof LightningElement, options: object): void;
}>('lwc');

class IsWhole extends SalusStatusMessage {}
class IsAWholeAlert extends SalusAlert {}
class ShowsNothing extends SalusStatusMessage {
    get shownText(): string {
        return '';
    }
}
class KeepsItsField extends SalusStatusMessage {
    protected clear(): void {
        // Planted: the field keeps the value.
    }
}
class KeepsACopy extends SalusStatusMessage {
    copy = '';
    get text(): string {
        return this.copy;
    }
    set text(text: string) {
        this.copy = text;
        super.text = text;
    }
}
class WaitsForTheNextRendering extends SalusStatusMessage {
    purge(reason: PurgeReason): void {
        if (reason !== 'pagehide') this.clear();
    }
}
class IsNotMadeAnew extends SalusAlert {
    render(): ReturnType<typeof renderAsUsual> {
        return renderAsUsual.call(this);
    }
}
class TakesNothingBack extends SalusStatusMessage {
    isDropped = false;
    get text(): string {
        return super.text;
    }
    set text(text: string) {
        if (!this.isDropped) super.text = text;
    }
    protected clear(): void {
        super.clear();
        this.isDropped = true;
    }
}
class DropsWhatMoves extends SalusStatusMessage {
    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.clear();
    }
}
class DropsEverything extends SalusStatusMessage {
    purge(): void {
        super.purge('change-of-person');
    }
}
class IsNeverMasked extends SalusStatusMessage {
    protected get shownSensitivity(): 'none' {
        return 'none';
    }
}
class InheritsNothing extends SalusStatusMessage {
    inherit(): void {
        // Planted: the boundary's sensitivity is ignored.
    }
}
class IsNotRegistered extends SalusStatusMessage {
    connectedCallback(): void {
        // Planted: no purge finds it.
    }
}
class HasOneLevel extends SalusAlert {
    get headingLevel(): 2 {
        return 2;
    }
    set headingLevel(_level: 2) {
        // Planted: the level is hard-coded.
    }
}
class HasOneWordForNothing extends SalusStatusMessage {
    get stateWords(): string {
        return 'Nothing here';
    }
}
class ShowsItWhileLoading extends SalusStatusMessage {
    get shownText(): string {
        return this.text;
    }
}
class IsSilent extends SalusStatusMessage {
    get isConnected(): boolean {
        return false;
    }
}
class LeaksIntoAnAttribute extends SalusStatusMessage {
    renderedCallback(): void {
        super.renderedCallback();
        hostOf(this).setAttribute('data-text', this.text);
    }
}
class IsALiveRegion extends SalusStatusMessage {
    renderedCallback(): void {
        super.renderedCallback();
        hostOf(this).setAttribute('role', 'status');
    }
}
class IsStillSaid extends SalusStatusMessage {
    disconnectedCallback(): void {
        // Planted: what was announced goes on to be said.
    }
}
class BelievesEveryState extends SalusStatusMessage {
    get state(): 'error' {
        return 'error';
    }
    set state(_state: 'error') {
        super.state = 'error';
    }
}

const PLANTED: readonly (readonly [typeof LightningElement, string])[] = [
    [ShowsNothing, 'Must show what it is given'],
    [KeepsItsField, 'Must leave nothing of it in the page or in itself at once when it is purged'],
    [KeepsACopy, 'Must leave nothing of it in an element that was removed'],
    [WaitsForTheNextRendering, 'Must leave nothing of it in an element that was removed'],
    [KeepsItsField, 'Must leave nothing of it where it is purged and removed in one task'],
    [TakesNothingBack, 'Must show it again when its owner gives the same again after a purge'],
    [IsNotMadeAnew, 'Must show it again where it is put back into the page with the same'],
    [DropsWhatMoves, 'Must keep what it shows when it moves within the page'],
    [DropsEverything, 'Must keep what is not sensitive until the person changes'],
    [IsNeverMasked, 'Must ask session replay not to record it, unless it is not sensitive'],
    [InheritsNothing, 'Must take the sensitivity of the boundary around it'],
    [IsNotRegistered, 'Must be reached by a purge of the boundary around it'],
    [HasOneLevel, 'Must have real headings of the level that its owner gives, and none above it'],
    [HasOneLevel, 'Must take a level that no heading has for 2 and report it'],
    [
        HasOneWordForNothing,
        'Must say in words of its own each of the five reasons why there is nothing',
    ],
    [ShowsItWhileLoading, 'Must show that it is loading, or that it could not be loaded'],
    [IsSilent, 'Must have the announcer say why there is nothing when that changes'],
    [
        IsStillSaid,
        'Must withdraw why there is nothing when that is no longer so, or it has left the page',
    ],
    [BelievesEveryState, 'Must take an unknown state for ready and report it'],
    [
        LeaksIntoAnAttribute,
        'Must keep what it shows out of its host’s attributes, and out of ids, classes, keys and titles',
    ],
    [IsALiveRegion, 'Must have no live region and no role of its own'],
];

const testedOf = (component: typeof LightningElement): DisplayUnderTest => {
    const isAlert = component.prototype instanceof SalusAlert;
    const [bundle, tmpl] = isAlert ? ['plantedAlert', alertTemplate] : ['planted', statusTemplate];
    registerComponent(component, { tmpl, sel: bundle, apiVersion: 66 });
    const text = `Robin ${CANARY} is booked`;
    return { bundle, component, properties: isAlert ? { heading: text } : { text } };
};

describe('a planted display', () => {
    it.each(PLANTED)('%p breaks: %s', async (component, title) => {
        expect(await breaks(title, testedOf(component))).toBe(true);
    });

    it.each(PLANTED)('%p without what is planted keeps: %s', async (broken, title) => {
        const isAlert = broken.prototype instanceof SalusAlert;
        expect(await breaks(title, testedOf(isAlert ? IsAWholeAlert : IsWhole))).toBe(false);
    });
});
