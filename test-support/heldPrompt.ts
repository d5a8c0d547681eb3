/** The browser's prompt for a device. While it is held, whoever asks for a device waits for an answer. */
export class HeldPrompt {
    answered?: Promise<void>;
    private answer: () => void = () => undefined;

    hold(isHeld: boolean): void {
        this.answer();
        this.answered = isHeld
            ? new Promise((answer) => {
                  this.answer = answer;
              })
            : undefined;
    }
}
