// Says where a style sheet names what has been moved. It changes nothing: what a rule meant for
// Lightning's component looks otherwise on the kit's.
import { parse } from 'postcss';
import { hooks } from './outcome.mjs';
import { moveSelector } from './selector.mjs';

const HOOK = /--slds-c-[\w-]+/g;

function hookFindings({ prop, value, source }) {
    const named = [...new Set(`${prop}: ${value}`.match(HOOK) ?? [])];
    return named
        .filter((hook) => Object.hasOwn(hooks, hook))
        .map((hook) => ({
            start: source.start.offset,
            say: hooks[hook]
                ? `\`${hook}\` has no effect on the kit’s components: \`${hooks[hook]}\``
                : `\`${hook}\` has no effect on the kit’s components, and no token stands for it`,
        }));
}

function ruleFindings({ selector, source }, elements) {
    const moved = moveSelector(selector, elements);
    const isMoved = moved?.elements?.some(({ to }) => to);
    return isMoved
        ? [
              {
                  start: source.start.offset,
                  say: `its tag has been moved: \`${moved.text.replace(/\s+/g, ' ')}\``,
              },
          ]
        : [];
}

export function stylesFindings(text, elements) {
    if (!elements.some(({ to }) => to)) return [];
    let root;
    try {
        root = parse(text);
    } catch {
        return [];
    }
    const findings = [];
    root.walkRules((rule) => findings.push(...ruleFindings(rule, elements)));
    root.walkDecls((declaration) => findings.push(...hookFindings(declaration)));
    return findings;
}
