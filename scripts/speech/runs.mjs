// Compares runs of one recording.

/** Where later runs say something else than the first: the run, the key and both texts. */
export function differences([first, ...others]) {
    return others.flatMap((lines, other) =>
        lines
            .map(({ step, said }, index) => ({
                run: other + 2,
                number: index + 1,
                step,
                first: first[index].said.join(' / '),
                said: said.join(' / '),
            }))
            .filter((line) => line.said !== line.first),
    );
}
