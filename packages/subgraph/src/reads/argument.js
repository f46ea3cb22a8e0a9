import { ValueNode } from 'kysely';
/** A value known only when a request arrives. Kysely takes it wherever it takes an expression. */
export class Param {
    read;
    constructor(read) {
        this.read = read;
    }
    get expressionType() {
        return undefined;
    }
    toOperationNode() {
        return ValueNode.create(this);
    }
}
/** Changes an argument: once for a literal, at every request for a variable. */
export const mapArg = (arg, change) => arg instanceof Param ? new Param((binding) => change(arg.read(binding))) : change(arg);
/** Judges an argument at every request. Where `check` throws, the field fails and `instead` keeps the statement runnable. */
export function checked(arg, path, instead, check) {
    return new Param((binding) => {
        try {
            return check(arg instanceof Param ? arg.read(binding) : arg);
        }
        catch (error) {
            binding.problems.push({ path, error: error });
            return instead;
        }
    });
}
/** The value to hand to the driver. Postgres text cannot hold NUL, so what contains one can only be unknown. */
export function bound(value, binding) {
    if (value instanceof Param)
        return bound(value.read(binding), binding);
    if (Array.isArray(value))
        return value.map((item) => bound(item, binding));
    return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}
