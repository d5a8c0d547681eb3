/**
 * Runs something and counts the promises that nobody handled: what an app's adapter rejects with may
 * hold a value, and an unhandled rejection is written to the console.
 */
export async function unhandledRejections(run: () => Promise<void>): Promise<number> {
    let count = 0;
    const listen = (): void => void (count += 1);
    process.on('unhandledRejection', listen);
    try {
        await run();
    } finally {
        process.off('unhandledRejection', listen);
    }
    return count;
}
