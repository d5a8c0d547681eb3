// Follows what a call found through variables, lists and callbacks to where its names are used.
import { isCall, nameOf, nodesOf } from './nodes.mjs';

const CALLBACKS = ['forEach', 'map', 'filter', 'every', 'some', 'find', 'findIndex', 'flatMap'];
const SAME = ['TSNonNullExpression', 'TSAsExpression', 'ParenthesizedExpression'];

const parameterAt = (method) => (method === 'reduce' ? 1 : CALLBACKS.includes(method) ? 0 : -1);

/* Whether a name stands for something else here: a parameter, another variable, another value. */
const isOther = ({ type, params = [], left, id }, name) =>
    params.some((parameter) => parameter.name === name) ||
    (type === 'AssignmentExpression' && left.name === name) ||
    (type === 'VariableDeclarator' && id.name === name);

/**
 * Visits each use of one element: `onUse(node)` for the node that holds it, `onPattern(pattern)` for what
 * takes its names out of it.
 */
export function follow(call, isList, parentOf, { onUse, onPattern }) {
    const scopeOf = (node) => {
        let scope = parentOf(node);
        while (scope && !/BlockStatement|Program|StaticBlock/.test(scope.type))
            scope = parentOf(scope);
        return scope;
    };
    /* Nothing is followed where the name stands for something else, too. */
    const named = (id, scope, declared, next) => {
        const { nodes } = nodesOf(scope);
        if (nodes.some((node) => node !== declared && isOther(node, id.name))) return;
        for (const node of nodes)
            if (node.type === 'Identifier' && node.name === id.name && node !== id) next(node);
    };
    const bound = (pattern, scope, declared, next) => {
        if (pattern?.type === 'Identifier') named(pattern, scope, declared, next);
        else if (pattern?.type === 'ObjectPattern' && next === one) onPattern(pattern);
    };
    const passes = (node, next) => {
        const user = parentOf(node);
        if (SAME.includes(user?.type)) next(user);
        else if (user?.type === 'VariableDeclarator' && user.init === node)
            bound(user.id, scopeOf(user), user, next);
        else return user;
        return undefined;
    };
    const one = (node) => {
        if (passes(node, one)) onUse(node);
    };
    const calledOn = (member) => {
        const user = parentOf(member);
        const method = nameOf(member);
        const callback = isCall(user) && user.arguments[0];
        const parameter = callback?.params?.[parameterAt(method)];
        if (parameter) bound(parameter, callback.body, callback, one);
        if (isCall(user) && method === 'filter') list(user);
        if (isCall(user) && ['find', 'item', 'at'].includes(method)) one(user);
    };
    const list = (node) => {
        const user = passes(node, list);
        if (!user) return;
        if (isCall(user) && nameOf(user.callee) === 'from') list(user);
        else if (user.type === 'SpreadElement' && parentOf(user).elements?.length === 1)
            list(parentOf(user));
        else if (user.type === 'ForOfStatement' && user.right === node) {
            const [declared] = user.left.declarations ?? [];
            if (declared) bound(declared.id, user.body, declared, one);
        } else if (user.object !== node) return;
        else if (user.computed) one(user);
        else calledOn(user);
    };
    if (isList) list(call);
    else one(call);
}
