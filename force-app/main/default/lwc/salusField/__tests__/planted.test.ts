/* Fields that are broken on purpose: each breaks a promise, and the suite has to find it. */
import type { LightningElement } from 'lwc';
import { choiceGroups } from 'c/salusCoreChoices';
import type { Constraint } from 'c/salusCoreField';
import type { PersonName } from 'c/salusCoreNames';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import SalusFileUpload from 'c/salusFileUpload';
import SalusMemorableDate from 'c/salusMemorableDate';
import SalusNameField from 'c/salusNameField';
import SalusRadios from 'c/salusRadios';
import SalusSelectField from 'c/salusSelectField';
import SalusSecretField from 'c/salusSecretField';
import SalusSlotPicker from 'c/salusSlotPicker';
import SalusTextField from 'c/salusTextField';
import { breaks } from 'test-support/behavesLikeAField';
import type { FieldDeclaration, FieldUnderTest } from 'test-support/fieldUnderTest';
import dateTemplate from '../../salusMemorableDate/salusMemorableDate.html';
import date from '../../salusMemorableDate/__tests__/asField';
import uploadTemplate from '../../salusFileUpload/salusFileUpload.html';
import upload from '../../salusFileUpload/__tests__/asField';
import nameTemplate from '../../salusNameField/salusNameField.html';
import name from '../../salusNameField/__tests__/asField';
import pickerTemplate from '../../salusSlotPicker/salusSlotPicker.html';
import picker from '../../salusSlotPicker/__tests__/asField';
import radiosTemplate from '../../salusRadios/salusRadios.html';
import radios from '../../salusRadios/__tests__/asField';
import selectTemplate from '../../salusSelectField/salusSelectField.html';
import select from '../../salusSelectField/__tests__/asField';
import secretTemplate from '../../salusSecretField/salusSecretField.html';
import secret from '../../salusSecretField/__tests__/asField';
import textTemplate from '../../salusTextField/salusTextField.html';
import text from '../../salusTextField/__tests__/asField';

jest.mock('c/salusHostAnnouncer');

/* The compiler registers a bundle's own class with the engine; its types don't tell of it. */
const { registerComponent } = jest.requireActual<{
    registerComponent(component: typeof LightningElement, options: object): void;
}>('lwc');

const inside = (field: LightningElement, selector: string): HTMLElement[] => [
    ...field.template!.querySelectorAll<HTMLElement>(selector),
];

class OperableWhileDisabled extends SalusSlotPicker {
    renderedCallback(): void {
        super.renderedCallback();
        inside(this, 'input').forEach((input) => input.removeAttribute('disabled'));
    }
}
class ButtonsOperableWhileDisabled extends SalusSlotPicker {
    renderedCallback(): void {
        super.renderedCallback();
        inside(this, 'button').forEach((button) => button.removeAttribute('disabled'));
    }
}
class InvalidOnAGroup extends SalusSlotPicker {
    renderedCallback(): void {
        super.renderedCallback();
        this.wrapper!.setAttribute('aria-invalid', this.isInvalid);
    }
}
class LeftFromItsControlsOnly extends SalusSlotPicker {
    handleFocusOut(event: FocusEvent): void {
        if ((event.target as Element).localName === 'input') super.handleFocusOut(event);
    }
}
class LeftForEachPart extends SalusMemorableDate {
    handleFocusOut(event: FocusEvent): void {
        super.handleFocusOut(event);
        this.dispatchEvent(new CustomEvent('blur'));
    }
}
class WithoutHelp extends SalusSlotPicker {
    get shownHelp(): string {
        return '';
    }
}
class KeepsItsError extends SalusTextField {
    kept = '';
    get errorText(): string {
        this.kept ||= super.errorText;
        return this.kept;
    }
}
class MarksWhatIsRight extends SalusTextField {
    get isInvalid(): 'true' {
        return 'true';
    }
}
class JudgesWhoPassesThrough extends SalusRadios {
    handleFocusOut(event: FocusEvent): void {
        super.handleFocusOut(event);
        this.judge();
    }
}
class JudgesWhileTyping extends SalusTextField {
    handleInput(event: InputEvent): void {
        super.handleInput(event);
        this.judge();
    }
}
class JudgesNothing extends SalusTextField {
    protected judge(): void {
        // Planted: nothing is ever shown.
    }
}
class SaysItsLabelTwice extends SalusTextField {
    protected messageFor(): string {
        return `Enter an answer for: ${this.label}`;
    }
}
class TakesLongTextApart extends SalusTextField {
    protected failedConstraint(): Constraint | undefined {
        return /^\p{L}/u.test(this.answer) ? 'patternMismatch' : super.failedConstraint();
    }
}
class TakesLongDatesApart extends SalusMemorableDate {
    handleInput(event: InputEvent): void {
        (event.target as HTMLInputElement).value.normalize('NFD');
        super.handleInput(event);
    }
}
class KeepsItsControls extends SalusTextField {
    protected clearControls(): void {
        super.clearControls();
        this.generation = 0;
    }
}
class KeepsItsParts extends SalusMemorableDate {
    protected clearControls(): void {
        super.clearControls();
        this.generation = 0;
    }
}
class KeepsItsControlsInside extends SalusRadios {
    disconnectedCallback(): void {
        const { wrapper } = this;
        this.wrapper = undefined;
        super.disconnectedCallback();
        this.wrapper = wrapper;
    }
}
class ListensOnItsControls extends SalusTextField {
    renderedCallback(): void {
        super.renderedCallback();
        this.nativeControls.forEach((input) =>
            input.addEventListener('keydown', () => this.answer),
        );
    }
}
class ChangesWhileReadOnly extends SalusRadios {
    handleClick(): void {
        // Planted: a press counts.
    }
}
class UnfocusableWhileReadOnly extends SalusRadios {
    renderedCallback(): void {
        super.renderedCallback();
        this.nativeControls.forEach((input) => {
            input.disabled = this.readOnly;
        });
    }
}
class OffersOthersWhileReadOnly extends SalusSelectField {
    get shownGroups(): SalusSelectField['shownGroups'] {
        return choiceGroups(this.options);
    }
}
class KeepsItsChoice extends SalusSelectField {
    protected clearControls(): void {
        // Planted: the list is left as it is.
    }
}
class KeepsItsFiles extends SalusFileUpload {
    protected clearControls(): void {
        // Planted: the names stay in the page.
    }
}
class SaysNoError extends SalusFileUpload {
    get chooseDescribedBy(): string {
        return 'hint';
    }
}
class DescribesItsGroup extends SalusRadios {
    renderedCallback(): void {
        super.renderedCallback();
        const [radio] = this.nativeControls;
        this.wrapper!.setAttribute('aria-describedby', radio!.getAttribute('aria-describedby')!);
    }
}
class ComparesByIdentity extends SalusNameField {
    get value(): PersonName {
        return { ...super.value };
    }
    set value(value: PersonName) {
        super.value = value;
    }
}
class ListsNoParts extends SalusNameField {
    protected get invalidParts(): readonly [] {
        return [];
    }
}
class KeepsHalfADate extends SalusMemorableDate {
    get value(): string {
        return super.value;
    }
    set value(given: string) {
        if (given !== this.answer) super.value = given;
    }
}
class KeepsThatItIsOneName extends SalusNameField {
    protected get isFilled(): boolean {
        return false;
    }
}
class LosesWhatIsTyped extends SalusMemorableDate {
    get value(): string {
        return super.value;
    }
    set value(given: string) {
        this.isEntered = false;
        super.value = given;
    }
}
class LeaksIntoAnAttribute extends SalusTextField {
    renderedCallback(): void {
        super.renderedCallback();
        this.wrapper!.setAttribute('data-value', this.value);
    }
}
class CanBeWeakened extends SalusSecretField {
    private level: Sensitivity = 'secret';
    get sensitivity(): Sensitivity {
        return this.level;
    }
    set sensitivity(level: Sensitivity) {
        this.level = level;
        super.sensitivity = level;
    }
}
class LetsInputThrough extends SalusTextField {
    handleStop(): void {
        // Planted: beforeinput goes on.
    }
}

type Planted = readonly [typeof LightningElement, string];

const PLANTED: readonly Planted[] = [
    [OperableWhileDisabled, 'Must make every part of it inoperable while it is disabled'],
    [ButtonsOperableWhileDisabled, 'Must make every part of it inoperable while it is disabled'],
    [InvalidOnAGroup, 'Must say that it is invalid only where ARIA allows it'],
    [LeftFromItsControlsOnly, 'Must be left once, whichever part of it is left'],
    [LeftForEachPart, 'Must be left once, whichever part of it is left'],
    [WithoutHelp, 'Must open longer help without taking it for an answer'],
    [KeepsItsError, 'Must leave nothing of an error that is none any more'],
    [KeepsItsError, 'Must take an error away as soon as the answer is right'],
    [
        KeepsItsError,
        'Must withdraw the announcement of an error that is gone, and of one that has left the page',
    ],
    [MarksWhatIsRight, 'Must be marked as invalid exactly while it shows an error'],
    [JudgesWhoPassesThrough, 'Must show nothing to somebody who only passes through'],
    [JudgesWhileTyping, 'Must show no error while the person is answering'],
    [
        JudgesNothing,
        'Must show what is wrong with an answer when the person has left, and announce it once',
    ],
    [SaysItsLabelTwice, 'Must say its label once, and not in the error beside it'],
    [TakesLongTextApart, 'Must refuse a very long text before it is taken apart'],
    [TakesLongDatesApart, 'Must refuse a very long text before it is taken apart'],
    [
        KeepsItsControls,
        'Must make its text controls anew when it is purged, because of the undo of the browser',
    ],
    [
        KeepsItsParts,
        'Must make its text controls anew when it is purged, because of the undo of the browser',
    ],
    [
        KeepsItsControlsInside,
        'Must let go of its native controls when it leaves the page, and take them back when it moves',
    ],
    [
        ListensOnItsControls,
        'Must let go of its native controls when it leaves the page, and take them back when it moves',
    ],
    [
        ChangesWhileReadOnly,
        'Must keep every control focusable while it is only for reading, and change nothing',
    ],
    [
        UnfocusableWhileReadOnly,
        'Must keep every control focusable while it is only for reading, and change nothing',
    ],
    [
        OffersOthersWhileReadOnly,
        'Must keep every control focusable while it is only for reading, and change nothing',
    ],
    [KeepsItsChoice, 'Must drop its answer, also from its controls, when it is purged'],
    [KeepsItsFiles, 'Must drop its answer, also from its controls, when it is purged'],
    [
        KeepsItsFiles,
        'Must clear what is half typed when the page sets an empty answer, and say nothing',
    ],
    [SaysNoError, 'Must say that it is invalid only where ARIA allows it'],
    [
        DescribesItsGroup,
        'Must hold label, hint and error in one template and join them to its control',
    ],
    [ComparesByIdentity, 'Must freeze its answer and compare it by content'],
    [ListsNoParts, 'Must answer for its validity as lightning-input does'],
    [
        KeepsHalfADate,
        'Must clear what is half typed when the page sets an empty answer, and say nothing',
    ],
    [
        KeepsThatItIsOneName,
        'Must clear what is half typed when the page sets an empty answer, and say nothing',
    ],
    [
        LosesWhatIsTyped,
        'Must not lose what is half typed when the page hands the answer back while the person is inside',
    ],
    [CanBeWeakened, 'Must ask session replay not to record it'],
    [CanBeWeakened, 'Must keep an answer that is not sensitive until the person changes'],
    [LeaksIntoAnAttribute, 'Must keep its answer out of attributes, ids, classes and data'],
    [LetsInputThrough, 'Must keep input and beforeinput inside its template'],
];

const WHOLE: readonly (readonly [typeof LightningElement, unknown, FieldDeclaration])[] = [
    [SalusSecretField, secretTemplate, secret],
    [SalusTextField, textTemplate, text],
    [SalusRadios, radiosTemplate, radios],
    [SalusSelectField, selectTemplate, select],
    [SalusMemorableDate, dateTemplate, date],
    [SalusSlotPicker, pickerTemplate, picker],
    [SalusNameField, nameTemplate, name],
    [SalusFileUpload, uploadTemplate, upload],
];

const testedOf = (component: typeof LightningElement): FieldUnderTest => {
    const [, tmpl, declared] = WHOLE.find(([base]) => component.prototype instanceof base)!;
    registerComponent(component, { tmpl, sel: 'planted', apiVersion: 66 });
    return { bundle: 'planted', component, ...declared };
};

describe('a planted field', () => {
    it.each(PLANTED)('%p breaks: %s', async (component, title) => {
        expect(await breaks(title, testedOf(component))).toBe(true);
    });

    it.each(PLANTED)('%p without what is planted keeps: %s', async (broken, title) => {
        const [base] = WHOLE.find(([one]) => broken.prototype instanceof one)!;
        expect(await breaks(title, testedOf(class extends base {}))).toBe(false);
    });
});
