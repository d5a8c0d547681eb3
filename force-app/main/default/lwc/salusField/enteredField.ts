import { watchPresses, whenReleased } from 'c/salusHostPress';
import { JudgedField } from './judgedField';

/** The part of a field that follows the focus, and commits what the person changed. */
export abstract class EnteredField extends JudgedField {
    /** Whether the person changed the answer since it was last committed. */
    protected isChanged = false;

    handleFocusIn(): void {
        if (this.isEntered) return;
        this.isEntered = true;
        watchPresses();
        this.dispatchEvent(new CustomEvent('focus'));
    }

    /* A typed answer is judged once nothing is pressed, if the focus hasn't come back by then.
       Passing through judges nothing: a screen reader's browse mode passes through every field. */
    handleFocusOut(event: FocusEvent): void {
        if (this.wrapper!.contains(event.relatedTarget as Node | null)) return;
        this.isEntered = false;
        this.commit();
        this.dispatchEvent(new CustomEvent('blur'));
        whenReleased(() => {
            if (this.isConnected && !this.isEntered && this.isTyped) this.judge();
        });
    }

    /** Enter in a line of text asks the form to go on. */
    handleKeyDown(event: KeyboardEvent): void {
        // Safari ends a composition by an Enter with `isComposing` false and key code 229 (WebKit bug 165004).
        if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
        event.preventDefault(); // In synthetic shadow Enter would send the author's own form.
        this.requestSubmit();
    }

    protected abstract requestSubmit(): void;

    protected commit(): void {
        if (!this.isChanged) return;
        this.isChanged = false;
        this.dispatchEvent(new CustomEvent('commit'));
    }
}
