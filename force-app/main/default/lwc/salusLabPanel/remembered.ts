/**
 * The same function, which works out its last result once: a template asks for it many times, and a long panel takes
 * long to make.
 */
export function remembered<Given extends readonly unknown[], Made>(
    make: (...given: Given) => Made,
): (...given: Given) => Made {
    let last: { readonly given: Given; readonly made: Made } | undefined;
    return (...given) => {
        const isSame = last?.given.every((one, index) => one === given[index]) ?? false;
        if (!last || !isSame) last = { given, made: make(...given) };
        return last.made;
    };
}
